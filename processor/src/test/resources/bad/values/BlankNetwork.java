package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@NetworkInterface(network = " ") // expect: DW0404 at "" ""
public interface BlankNetwork {
    @DomainName
    String name();
}
