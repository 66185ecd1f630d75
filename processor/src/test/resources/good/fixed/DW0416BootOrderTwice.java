package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0416BootOrderTwice {
    @DomainName
    String name();

    @Disk(target = "vda", bootOrder = 1)
    Path disk();
}
