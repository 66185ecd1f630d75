package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0431Virtio {
    @DomainName
    String name();

    @Disk(target = "vda", readonly = true)
    Path disk();
}
