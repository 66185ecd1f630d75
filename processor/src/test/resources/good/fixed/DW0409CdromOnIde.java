package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public record DW0409CdromOnIde(
        @DomainName String name,
        @Cdrom(target = "sda", bus = DiskBus.SATA) Path installer,
        @Cdrom(target = "sdb", bus = DiskBus.SCSI) Path drivers) {}
