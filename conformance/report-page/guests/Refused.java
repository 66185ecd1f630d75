package guests;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/** States Secure Boot on a machine that cannot have it. */
@VmProfile
@SecureBoot
@MachineType(MachineFamily.I440FX)
@Memory("1 GiB")
@Vcpus(1)
public record Refused(@DomainName String name) {}
