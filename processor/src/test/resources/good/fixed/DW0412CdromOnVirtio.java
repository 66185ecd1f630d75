package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0412CdromOnVirtio {
    @DomainName
    String name();

    @Disk(target = "sda", bus = DiskBus.SATA, device = DiskDevice.CDROM)
    Path disk();
}
