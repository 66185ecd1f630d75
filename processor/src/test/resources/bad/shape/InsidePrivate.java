package acme;

import io.github.domainwright.annotation.*;
public final class InsidePrivate {
    static final Object SECRET = new Secret();

    private static final class Secret {
        @VmProfile
        @Memory("2 GiB")
        interface Agent { // expect: DW0903 at "interface Agent"
            @DomainName
            String name();
        }
    }
}
