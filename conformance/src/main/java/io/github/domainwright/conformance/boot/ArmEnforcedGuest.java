package io.github.domainwright.conformance.boot;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;

/**
 * Refuses unsigned programs on AArch64. The warning that a kernel in the guest can rewrite the keys is what the boot check
 * shows to be true: the probe finds the variable store writable.
 *
 * @param name the domain's name
 */
@VmProfile(architecture = Architecture.AARCH64)
@MachineType(MachineFamily.VIRT)
@SecureBoot
@Cpu
@Memory("512 MiB")
@Vcpus(1)
record ArmEnforcedGuest(@DomainName String name) {}
