package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.I440FX)
public interface DW0414FifthIdeDisk {
    @DomainName
    String name();

    @Disk(target = "hdd", bus = DiskBus.IDE)
    Path disk();
}
