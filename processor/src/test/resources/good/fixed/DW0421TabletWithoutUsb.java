package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Input
public interface DW0421TabletWithoutUsb {
    @DomainName
    String name();
}
