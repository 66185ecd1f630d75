package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public interface GivenAndStated {
    @DomainName
    String name();

    @Disk(target = "vda", serial = "ROOT") // expect: DW0906 at ""ROOT""
    Path image();

    @Gives(value = "serial", of = "image")
    String serial();
}
