package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0432Floppy {
    @DomainName
    String name();

    @Disk(target = "fda", bus = DiskBus.FDC, device = DiskDevice.FLOPPY)
    Path disk();
}
