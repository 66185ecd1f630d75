package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Tpm;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Refuses to boot what is not signed by an enrolled key.
 *
 * @param name the domain's name
 */
@VmProfile
@SecureBoot(SecureBootState.ENFORCED)
@Tpm
@Memory("512 MiB")
@Vcpus(1)
record EnforcedGuest(@DomainName String name) {}
