package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface NothingToGiveTo {
    @DomainName
    String name();

    @Disk(target = "vda")
    Path image();

    @Gives("serial") // expect: DW0931 at ""serial""
    String serial();

    @Gives(value = "colour", of = "image") // expect: DW0931 at ""colour""
    String colour();

    @Gives(value = "readonly", of = "image") // expect: DW0931 at ""readonly""
    String readonly();

    @Gives(value = "wwn", of = "image") // expect: DW0931 at ""wwn""
    List<String> names();
}
