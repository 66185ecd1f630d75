package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
public record DW0902DW0910Record(@DomainName String name) {}
