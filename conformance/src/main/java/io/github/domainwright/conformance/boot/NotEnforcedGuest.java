package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Must boot unsigned programs, whatever its firmware can do.
 *
 * @param name the domain's name
 */
@VmProfile
@SecureBoot(SecureBootState.NOT_ENFORCED)
@Memory("512 MiB")
@Vcpus(1)
record NotEnforcedGuest(@DomainName String name) {}
