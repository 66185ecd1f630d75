package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record NullableNumber(
        @DomainName String name,
        @Vcpus Integer vcpus) {} // expect: DW0904 at "vcpus"
