package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@NetworkInterface(bootOrder = 2)
public interface DW0415OneBootOrderForTwo {
    @DomainName
    String name();

    @Disk(target = "vda", bootOrder = 1)
    Path disk();
}
