package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Small
public record ComponentOverPreset(
        @DomainName String name,
        @Memory String memory) {}

@Memory("1 GiB")
@interface Small {}
