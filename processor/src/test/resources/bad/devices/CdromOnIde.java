package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Memory("2 GiB")
public record CdromOnIde(
        @DomainName String name,
        @Cdrom(target = "hda", bus = DiskBus.IDE) Path installer) {} // expect: DW0409 at "DiskBus.IDE"
