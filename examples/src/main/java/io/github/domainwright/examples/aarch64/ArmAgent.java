package io.github.domainwright.examples.aarch64;

import static io.github.domainwright.annotation.Architecture.AARCH64;
import static io.github.domainwright.annotation.GicVersion.V3;
import static io.github.domainwright.annotation.MachineFamily.VIRT;

import io.github.domainwright.annotation.Console;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.Gic;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;

/**
 * An AArch64 guest: AAVMF firmware and ACPI, no SMM, because that is a mode of x86 processors.
 *
 * @param name the domain's name
 * @param rootDisk the image of its root disk
 * @param mac the address of its network card
 */
@VmProfile(architecture = AARCH64)
@MachineType(value = VIRT, version = "2.9")
@Firmware
@Cpu
@Memory("4 GiB")
@Vcpus(2)
@Gic(V3)
@Console
public record ArmAgent(
        @DomainName String name,
        @Disk(target = "vda") Path rootDisk,
        @NetworkInterface MacAddress mac) {}
