package io.github.domainwright.examples.imported;

import io.github.domainwright.annotation.Disk;
import io.github.domainwright.annotation.DomainName;
import io.github.domainwright.annotation.DomainUuid;
import io.github.domainwright.annotation.Emulator;
import io.github.domainwright.annotation.Loader;
import io.github.domainwright.annotation.LoaderType;
import io.github.domainwright.annotation.MachineFamily;
import io.github.domainwright.annotation.MachineType;
import io.github.domainwright.annotation.Memory;
import io.github.domainwright.annotation.NetworkInterface;
import io.github.domainwright.annotation.Nvram;
import io.github.domainwright.annotation.NvramTemplate;
import io.github.domainwright.annotation.RawXml;
import io.github.domainwright.annotation.Vcpus;
import io.github.domainwright.annotation.VmProfile;
import io.github.domainwright.annotation.YesNo;
import io.github.domainwright.value.MacAddress;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Guests such as moved-1, imported from moved-1.xml.
 */
@VmProfile
@MachineType(MachineFamily.Q35)
@Memory("4 GiB")
@Vcpus(2)
@Loader(value = "/usr/share/OVMF/OVMF_CODE_4M.fd", readonly = YesNo.YES, type = LoaderType.PFLASH)
@NvramTemplate("/usr/share/OVMF/OVMF_VARS_4M.fd")
@Emulator("/usr/bin/qemu-system-x86_64")
public record MovedServer(
        @DomainName String name,
        @DomainUuid UUID uuid,
        @Nvram Path nvram,
        @Disk(target = "vda", bootOrder = 1) @RawXml("""
                <disk>
                  <blockio logical_block_size='512' physical_block_size='4096'/>
                </disk>
                """) Path rootDisk,
        @NetworkInterface MacAddress mac) {
    /** Returns the guest that the profile was made from. */
    public static MovedServer imported() {
        return new MovedServer(
                "moved-1",
                UUID.fromString("4dea22b3-1d52-48f3-a516-782e98ab3fa0"),
                Path.of("/vm/moved-1_VARS.fd"),
                Path.of("/vm/moved-1.qcow2"),
                MacAddress.of("52:54:00:6b:3c:58"));
    }
}
