package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.I686)
@Memory("2 GiB")
public interface DW0122Removed {
    @DomainName
    String name();
}
