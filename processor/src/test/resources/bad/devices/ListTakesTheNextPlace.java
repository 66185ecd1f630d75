package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
@NetworkInterface(bootOrder = 2) // expect: DW0415 at "2"
public interface ListTakesTheNextPlace {
    @DomainName
    String name();

    @Disk(target = "vda", bootOrder = 1)
    List<Path> disk();
}
