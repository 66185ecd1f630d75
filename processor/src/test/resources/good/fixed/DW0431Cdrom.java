package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0431Cdrom {
    @DomainName
    String name();

    @Disk(target = "sda", bus = DiskBus.SATA, device = DiskDevice.CDROM, readonly = true)
    Path disk();
}
