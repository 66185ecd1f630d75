package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public record RecordWithoutAnnotation(
        @DomainName String name,
        String title) {} // expect: DW0905 at "title"
