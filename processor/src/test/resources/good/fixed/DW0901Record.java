package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
public record DW0901Record(@DomainName String name) {}
