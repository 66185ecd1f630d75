package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Console(port = 0)
@Memory("8 GiB")
public interface DW0303FirstPort {
    @DomainName
    String name();
}
