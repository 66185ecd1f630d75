package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Boots unsigned programs on AArch64.
 *
 * @param name the domain's name
 */
@VmProfile(architecture = Architecture.AARCH64)
@MachineType(MachineFamily.VIRT)
@SecureBoot(SecureBootState.NOT_ENFORCED)
@Cpu
@Memory("512 MiB")
@Vcpus(1)
record ArmGuest(@DomainName String name) {}
