package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@MemoryBacking(source = MemorySource.MEMFD, access = MemoryAccess.SHARED)
@Filesystem(source = "/srv/projects", target = "Projects") // expect: DW0650
@Memory("2 GiB")
public interface CapitalDirectoryOnKubeVirt {
    @DomainName
    String name();
}
