package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface DW0913NotSealed {
    @DomainName
    String name();
}
