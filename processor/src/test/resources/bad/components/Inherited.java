package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB") // the profile's own, which is right
public interface Inherited extends Base { // expect: DW0905 at "interface Inherited" // expect: DW0403 at "interface Inherited"
    @DomainName
    String name();
}

interface Base {
    String title();

    @Disk(target = "xx1")
    Path disk();
}
