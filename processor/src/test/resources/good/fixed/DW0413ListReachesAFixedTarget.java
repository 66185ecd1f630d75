package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface DW0413ListReachesAFixedTarget {
    @DomainName
    String name();

    @Disk(target = "vdb")
    List<Path> data();

    @Disk(target = "vda")
    Path scratch();
}
