package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
public interface DW0424OneTagForAList {
    @DomainName
    String name();

    @Filesystem(target = "srv")
    Path directory();
}
