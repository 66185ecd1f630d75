package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface FixedDiskNamedAsFloppy {
    @DomainName
    String name();

    @Disk(target = "fda") // expect: DW0432 at ""fda""
    Path disk();
}
