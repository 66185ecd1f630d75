package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public final class AClass { // expect: DW0901 at "class AClass"
    @DomainName
    public String name() {
        return "agent";
    }
}
