package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@SecureBoot
@Memory("2 GiB")
public record OnComponent(
        @DomainName String name,
        @Disk(target = "vda")
        @RawXml("<disk><target bus='ide'/></disk>") // expect: DW0934 at ""<disk><target bus='ide'/></disk>""
        Path first,
        @Disk(target = "vdb")
        @RawXml("<interface/>") // expect: DW0936 at ""<interface/>""
        Path second,
        @Disk(target = "vdc")
        @RawXml(at = "devices", value = "<disk/>") // expect: DW0936 at ""devices""
        Path third,
        @Nvram
        @RawXml("<nvram template='/weak.fd'/>") // expect: DW0935 at ""<nvram template='/weak.fd'/>""
        Path store) {}
