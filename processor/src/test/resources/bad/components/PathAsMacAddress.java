package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;
import java.util.List;

@VmProfile
@Memory("2 GiB")
public record PathAsMacAddress(
        @DomainName String name,
        @NetworkInterface List<Path> macs) {} // expect: DW0917 at "macs"
