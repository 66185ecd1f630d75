package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("8 GiB")
public record DW0403Target(
        @DomainName String name,
        @Disk(target = "vda") Path disk) {}
