package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
public interface DW0932Required {
    record DataDisk(@Disk(target = "vdb") Path image, @Gives("serial") Optional<String> serial) {}

    @DomainName
    String name();

    List<DataDisk> disks();
}
