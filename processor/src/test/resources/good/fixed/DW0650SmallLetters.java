package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Filesystem(source = "/srv/projects", target = "projects")
@Memory("2 GiB")
public interface DW0650SmallLetters {
    @DomainName
    String name();
}
