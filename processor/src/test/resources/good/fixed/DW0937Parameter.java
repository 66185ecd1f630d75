package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Graphics
public record DW0937Parameter(@DomainName String name, @VncPassword String password) {}
