package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
public interface OneTagForAList {
    @DomainName
    String name();

    @Filesystem(target = "srv") // expect: DW0424
    List<Path> directories();
}
