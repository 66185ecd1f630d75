package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")

public record WrongDiskNumbers(
        @DomainName String name,
        @Disk(target = "sda", bus = DiskBus.SCSI, wwn = "5000", serial = "a/b") Path disk) {} // expect: DW0449 at ""a/b"" // expect: DW0448 at ""5000""
