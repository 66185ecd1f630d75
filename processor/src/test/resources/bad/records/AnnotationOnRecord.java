package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public interface AnnotationOnRecord {
    record DataDisk(@Disk(target = "vdb") Path image, @Gives("serial") String serial) {}

    @DomainName
    String name();

    @Disk(target = "vdc") // expect: DW0930 at "@Disk(target = "vdc")"
    List<DataDisk> disks();
}
