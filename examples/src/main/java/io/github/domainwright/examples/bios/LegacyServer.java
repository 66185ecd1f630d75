package io.github.domainwright.examples.bios;

import static io.github.domainwright.annotation.DiskBus.IDE;
import static io.github.domainwright.annotation.DiskFormat.RAW;
import static io.github.domainwright.annotation.InterfaceModel.E1000;
import static io.github.domainwright.annotation.MachineFamily.I440FX;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Graphics;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;

/**
 * An old system that knows neither UEFI nor virtio: BIOS, the traditional machine, an IDE disk.
 *
 * @param name the domain's name
 * @param rootDisk the image of its root disk
 */
@VmProfile
@MachineType(I440FX)
@Firmware(FirmwareType.BIOS)
@NetworkInterface(model = E1000)
@Graphics
@Memory("1 GiB")
@Vcpus(1)
public record LegacyServer(
        @DomainName String name,
        @Disk(target = "hda", bus = IDE, format = RAW) Path rootDisk) {}
