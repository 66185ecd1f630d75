package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Small
public record OverComponent(
        @DomainName String name,
        @Memory String memory) {}

@Memory("1 GiB")
@interface Small {}
