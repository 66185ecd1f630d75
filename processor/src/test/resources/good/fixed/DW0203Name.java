package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record DW0203Name(@DomainName String name) {}
