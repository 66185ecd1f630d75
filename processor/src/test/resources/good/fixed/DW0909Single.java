package acme;

import io.github.domainwright.annotation.*;
import java.util.UUID;

@VmProfile
@Memory("2 GiB")
public record DW0909Single(
        @DomainName String name,
        @DomainUuid UUID id) {}
