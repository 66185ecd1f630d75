package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Console(port = -1) // expect: DW0303 at "-1"
public interface NegativePort {
    @DomainName
    String name();
}
