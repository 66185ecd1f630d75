package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Memory("2 GiB")
public interface DW0647Sata {
    @DomainName
    String name();

    @Disk(target = "sda", bus = DiskBus.SATA)
    Path disk();
}
