package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 TiB")
@SecureBoot
@Smm(tseg = "32 MiB")
public interface DW0317LargeWithoutTseg {
    @DomainName
    String name();
}
