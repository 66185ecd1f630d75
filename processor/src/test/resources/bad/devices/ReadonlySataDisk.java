package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface ReadonlySataDisk {
    @DomainName
    String name();

    @Disk(target = "sda", bus = DiskBus.SATA, readonly = true) // expect: DW0431 at "true"
    Path disk();
}
