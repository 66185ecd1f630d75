package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record DW0918Values(
        @DomainName String name,
        @Vcpus int vcpus) {}
