package io.github.domainwright.examples.identity;

import io.github.domainwright.annotation.BaseBoardEntry;
import io.github.domainwright.annotation.BaseBoardEntryName;
import io.github.domainwright.annotation.BiosEntry;
import io.github.domainwright.annotation.BiosEntryName;
import io.github.domainwright.annotation.BootMenu;
import io.github.domainwright.annotation.ChassisEntry;
import io.github.domainwright.annotation.ChassisEntryName;
import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.FirmwareConfiguration;
import io.github.domainwright.annotation.GenerationId;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.OemStrings;
import io.github.domainwright.annotation.SecureBoot;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.annotation.Smbios;
import io.github.domainwright.annotation.SystemEntry;
import io.github.domainwright.annotation.SystemEntryName;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * A machine that says of itself what its vendor wants: programs in it read its tables and its configuration.
 *
 * @param name the domain's name
 * @param generation changes when the machine is copied or set back
 * @param serial the serial number of this machine
 * @param role what it is configured for
 * @param rootDisk the image of its disk
 */
@VmProfile
@SecureBoot(SecureBootState.NOT_ENFORCED)
@Memory("2 GiB")
@Vcpus(2)
@Smbios
@BiosEntry(name = BiosEntryName.VENDOR, value = "Example Inc.")
@BiosEntry(name = BiosEntryName.VERSION, value = "4.2")
@BiosEntry(name = BiosEntryName.DATE, value = "01/31/2026")
@SystemEntry(name = SystemEntryName.MANUFACTURER, value = "Example Inc.")
@SystemEntry(name = SystemEntryName.PRODUCT, value = "Gateway 7")
@BaseBoardEntry(name = BaseBoardEntryName.PRODUCT, value = "Board 7")
@ChassisEntry(name = ChassisEntryName.ASSET, value = "Rack 12")
@OemStrings({"com.example:gateway", "com.example:edition=7"})
@BootMenu(timeout = 3000)
public record VendorAppliance(
        @DomainName String name,
        @GenerationId UUID generation,
        @SystemEntry(name = SystemEntryName.SERIAL) String serial,

        @FirmwareConfiguration(name = "opt/com.example/role")
        Optional<String> role,

        @Disk(target = "vda", serial = "SYSTEM-1", bootOrder = 1)
        Path rootDisk) {}
