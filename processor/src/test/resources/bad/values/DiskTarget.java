package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("8 GiB")
public interface DiskTarget {
    @DomainName
    String name();

    @Disk(target = "xx1") // expect: DW0403 at ""xx1""
    Path disk();
}
