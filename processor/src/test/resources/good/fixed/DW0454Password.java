package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Graphics
public interface DW0454Password {
    @DomainName
    String name();

    @VncPassword
    String password();
}
