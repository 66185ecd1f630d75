package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface IdeOnQ35 {
    @DomainName
    String name();

    @Disk(target = "hda", bus = DiskBus.IDE) // expect: DW0409 at "DiskBus.IDE"
    Path disk();
}
