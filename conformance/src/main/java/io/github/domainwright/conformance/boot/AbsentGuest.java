package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Has firmware that does not offer Secure Boot.
 *
 * @param name the domain's name
 */
@VmProfile
@SecureBoot(SecureBootState.ABSENT)
@Memory("512 MiB")
@Vcpus(1)
record AbsentGuest(@DomainName String name) {}
