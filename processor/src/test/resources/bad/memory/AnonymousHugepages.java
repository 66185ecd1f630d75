package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("2 MiB")
@MemoryBacking(source = MemorySource.ANONYMOUS) // expect: DW0313 at "MemorySource.ANONYMOUS"
public interface AnonymousHugepages {
    @DomainName
    String name();
}
