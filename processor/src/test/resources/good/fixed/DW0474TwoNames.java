package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Channel
@Channel(name = "org.example.backup.0")
public record DW0474TwoNames(@DomainName String name) {}
