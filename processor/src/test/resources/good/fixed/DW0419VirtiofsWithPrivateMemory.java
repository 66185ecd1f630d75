package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Filesystem(source = "/srv", target = "srv")
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
public interface DW0419VirtiofsWithPrivateMemory {
    @DomainName
    String name();
}
