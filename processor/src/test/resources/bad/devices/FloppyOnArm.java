package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
public interface FloppyOnArm {
    @DomainName
    String name();

    @Disk(target = "fda", bus = DiskBus.FDC, device = DiskDevice.FLOPPY) // expect: DW0409 at "DiskBus.FDC"
    Path disk();
}
