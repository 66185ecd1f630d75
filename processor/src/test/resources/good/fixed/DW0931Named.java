package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface DW0931Named {
    @DomainName
    String name();

    @Disk(target = "vda")
    Path image();

    @Gives(value = "serial", of = "image")
    String serial();
}
