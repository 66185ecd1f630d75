package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("2 MiB")
@MemoryBacking(source = MemorySource.MEMFD)
public interface DW0313AnonymousHugepages {
    @DomainName
    String name();
}
