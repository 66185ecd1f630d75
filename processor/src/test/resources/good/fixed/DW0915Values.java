package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record DW0915Values(
        @DomainName String name,
        @Vcpus int vcpus) {}
