package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("1 TiB")
public interface DW0315MoreThanAddresses {
    @DomainName
    String name();
}
