package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@MemoryBacking(locked = true) // expect: DW0605 at "true"
@Memory("2 GiB")
public interface LockedWithoutPages {
    @DomainName
    String name();
}
