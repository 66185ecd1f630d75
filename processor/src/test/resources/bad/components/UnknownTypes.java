package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

@VmProfile
@Memory("2 GiB")
public interface UnknownTypes {
    @DomainName
    String name();

    @Disk(target = "vda")
    String[] array(); // expect: DW0904 at "array"

    @Disk(target = "vdb")
    Map<String, String> map(); // expect: DW0904 at "map"

    @Disk(target = "vdz")
    List<? extends Path> wildcard(); // expect: DW0904 at "wildcard"

    @Disk(target = "vdd")
    OptionalInt optional(); // expect: DW0904 at "optional"

    @Disk(target = "vde")
    Optional<List<Path>> nested(); // expect: DW0904 at "nested"

    @Disk(target = "vdf")
    Double real(); // expect: DW0904 at "real"
}
