package io.github.domainwright.examples.storage;

import io.github.domainwright.annotation.Cdrom;
import io.github.domainwright.annotation.CharacterDevice;
import io.github.domainwright.annotation.CharacterSource;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DiskBus;
import io.github.domainwright.annotation.DiskFormat;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Floppy;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.Parallel;
import io.github.domainwright.annotation.Sound;
import io.github.domainwright.annotation.SoundModel;
import io.github.domainwright.annotation.TrayState;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An old machine with floppies and an open drive.
 *
 * @param name the domain's name
 * @param disk the image of its disk
 * @param floppy the image in its floppy drive
 */
@VmProfile
@MachineType(MachineFamily.I440FX)
@Firmware(FirmwareType.BIOS)
@Memory("64 MiB")
@Vcpus(1)
@Cdrom(target = "hdc", bus = DiskBus.IDE, tray = TrayState.OPEN)
@Parallel(type = CharacterDevice.FILE, source = @CharacterSource(path = "/var/log/guests/printer", append = OnOff.ON))
@Sound(SoundModel.SB16)
public record RetroMachine(
        @DomainName String name,

        @Disk(target = "hda", bus = DiskBus.IDE, format = DiskFormat.RAW)
        Path disk,

        @Floppy Optional<Path> floppy) {}
