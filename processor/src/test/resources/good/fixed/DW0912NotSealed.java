package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface DW0912NotSealed {
    @DomainName
    String name();
}
