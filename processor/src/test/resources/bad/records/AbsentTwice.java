package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
public interface AbsentTwice {
    record DataDisk(@Disk(target = "vdb") Optional<Path> image, @Gives("serial") String serial) {}

    @DomainName
    String name();

    List<DataDisk> disks(); // expect: DW0919 at "disks"
}
