package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface OneTargetForTwo {
    @DomainName
    String name();

    @Disk(target = "vda")
    Path first();

    @Disk(target = "vda") // expect: DW0413 at ""vda""
    Path second();
}
