package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")

public record DW0448DW0449DiskNumbers(
        @DomainName String name,
        @Disk(target = "sda", bus = DiskBus.SCSI, wwn = "5000c50015ea71ac", serial = "a-b") Path disk) {}
