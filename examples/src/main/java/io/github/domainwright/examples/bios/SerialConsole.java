package io.github.domainwright.examples.bios;

import io.github.domainwright.annotation.Bios;
import io.github.domainwright.annotation.CharacterLog;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.Firmware;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OnOff;
import io.github.domainwright.annotation.Pae;
import io.github.domainwright.annotation.Serial;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import java.nio.file.Path;

/**
 * A machine without a screen: its firmware speaks on the serial port, and it starts again when it finds nothing to start.
 *
 * @param name the domain's name
 * @param rootDisk the image of its disk
 */
@VmProfile
@MachineType(MachineFamily.I440FX)
@Firmware(FirmwareType.BIOS)
@Memory("512 MiB")
@Vcpus(1)
@Pae
@Bios(useSerial = YesNo.YES, rebootTimeout = 5000)
@Serial(log = @CharacterLog(file = "/var/log/guests/serial.log", append = OnOff.ON))
public record SerialConsole(
        @DomainName String name,
        @Disk(target = "vda", bootOrder = 1) Path rootDisk) {}
