package acme;

import io.github.domainwright.annotation.*;

public final class DW0903Visible {
    private DW0903Visible() {}

    @VmProfile
    @Memory("2 GiB")
    interface Agent {
        @DomainName
        String name();
    }
}
