package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 TiB")
@SecureBoot // expect-warning: DW0317
public interface LargeWithoutTseg {
    @DomainName
    String name();
}
