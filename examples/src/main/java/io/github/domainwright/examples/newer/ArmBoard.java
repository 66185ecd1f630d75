package io.github.domainwright.examples.newer;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Cpu;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.Gic;
import io.github.domainwright.annotation.GicVersion;
import io.github.domainwright.annotation.LibvirtTarget;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.Ras;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * An Arm guest that is told of errors in its host's memory; libvirt knows that from 10.4 on.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile(architecture = Architecture.AARCH64)
@LibvirtTarget(libvirt = "10.4", qemu = "8.2")
@MachineType(MachineFamily.VIRT)
@Firmware
@Ras
@Gic(GicVersion.V3)
@Cpu
@Memory("4 GiB")
@Vcpus(2)
public record ArmBoard(
        @DomainName String name, @Disk(target = "vda") Path rootDisk) {}
