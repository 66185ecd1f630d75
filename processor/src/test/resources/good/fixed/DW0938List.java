package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface DW0938List {
    @DomainName
    String name();

    @Disk(target = "vda")
    List<Path> disks();
}
