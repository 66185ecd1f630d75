package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Could refuse, but has no keys yet.
 *
 * @param name the domain's name
 */
@VmProfile
@SecureBoot(SecureBootState.SETUP_MODE)
@Memory("512 MiB")
@Vcpus(1)
record SetupModeGuest(@DomainName String name) {}
