package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0432Disk {
    @DomainName
    String name();

    @Disk(target = "vda")
    Path disk();
}
