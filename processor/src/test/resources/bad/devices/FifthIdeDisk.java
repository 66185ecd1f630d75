package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.I440FX)
public interface FifthIdeDisk {
    @DomainName
    String name();

    @Disk(target = "hde", bus = DiskBus.IDE) // expect: DW0414 at ""hde""
    Path disk();
}
