package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
public record DW0906Once(
        @DomainName String name,
        @Vcpus int vcpus) {}
