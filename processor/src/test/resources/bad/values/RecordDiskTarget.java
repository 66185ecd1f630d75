package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("8 GiB")
public record RecordDiskTarget(
        @DomainName String name,
        @Disk(bus = DiskBus.SCSI, target = "xx1") Path disk) {} // expect: DW0403 at ""xx1""
