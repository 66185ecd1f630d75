package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public sealed interface Sealed { // expect: DW0912 at "interface Sealed"
    @DomainName
    String name();

    record Known(String name) implements Sealed {}
}
