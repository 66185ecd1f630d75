package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@NetworkInterface(bootOrder = 1) // expect: DW0415 at "1"
public interface OneBootOrderForTwo {
    @DomainName
    String name();

    @Disk(target = "vda", bootOrder = 1)
    Path disk();
}
