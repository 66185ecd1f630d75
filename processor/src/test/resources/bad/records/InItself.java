package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface InItself {
    record Tree(@Disk(target = "vda") Path image, List<Tree> more) {}

    record Inner(@Disk(target = "vdb") Path image) {}

    record Outer(List<Inner> inner) {}

    @DomainName
    String name();

    Tree tree(); // expect: DW0904 at "tree" // expect: DW0905 at "tree"

    List<Outer> outer(); // expect: DW0924 at "outer"
}
