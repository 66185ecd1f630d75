package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2 GiB")
public interface DW0631Removed {
    @DomainName
    String name();
}
