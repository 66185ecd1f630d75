package acme;

import io.github.domainwright.annotation.*;
public final class Private {
    @VmProfile
    @Memory("2 GiB")
    private interface Agent { // expect: DW0903 at "interface Agent"
        @DomainName
        String name();
    }
}
