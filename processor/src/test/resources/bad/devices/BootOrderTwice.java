package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@BootDevices(BootDevice.HD) // expect: DW0416
public interface BootOrderTwice {
    @DomainName
    String name();

    @Disk(target = "vda", bootOrder = 1)
    Path disk();
}
