package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record UnknownTypeOfRecord(
        @DomainName String name,
        @DomainUuid double flag) {} // expect: DW0904 at "flag"
