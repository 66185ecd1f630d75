package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface DW0930OnTheComponents {
    record DataDisk(@Disk(target = "vdb") Path image, @Gives("serial") String serial) {}

    @DomainName
    String name();

    List<DataDisk> disks();
}
