package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@IoThreads(1)
@IoThreadPin(iothread = 2, cpuset = "1") // expect: DW0343 at "2"
public record NoSuchIoThread(
        @DomainName String name,
        @Disk(target = "vda", driver = @DiskDriver(iothread = 3)) Path disk) {} // expect: DW0343 at "3"
