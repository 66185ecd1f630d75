package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("4 PiB") // expect: DW0315 at ""4 PiB""
public interface MoreThanAddresses {
    @DomainName
    String name();
}
