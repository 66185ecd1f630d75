package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@IoThreads(3)
@IoThreadPin(iothread = 2, cpuset = "1")
public record DW0343IoThreads(
        @DomainName String name,
        @Disk(target = "vda", driver = @DiskDriver(iothread = 3)) Path disk) {}
