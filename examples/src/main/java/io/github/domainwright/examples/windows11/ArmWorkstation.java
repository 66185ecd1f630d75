package io.github.domainwright.examples.windows11;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Cdrom;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DiskBus;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.Windows11Arm;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Windows 11 on AArch64.
 *
 * @param name the domain's name
 * @param memory its memory
 * @param vcpus its vCPUs
 * @param systemDisk the image of its disk
 * @param installer the image it is installed from
 */
@VmProfile(architecture = Architecture.AARCH64)
@Windows11Arm
@Graphics
public record ArmWorkstation(
        @DomainName String name,
        @Memory MemorySize memory,
        @Vcpus int vcpus,
        @Disk(target = "vda", bootOrder = 1) Path systemDisk,

        @Cdrom(target = "sda", bus = DiskBus.USB, bootOrder = 2)
        Optional<Path> installer) {}
