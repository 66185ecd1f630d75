package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
public interface DW0409FloppyOnArm {
    @DomainName
    String name();

    @Disk(target = "vda")
    Path disk();
}
