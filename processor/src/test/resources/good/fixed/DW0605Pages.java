package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@MemoryBacking(locked = true)
@Hugepages("2 MiB")
@Memory("2 GiB")
public interface DW0605Pages {
    @DomainName
    String name();
}
