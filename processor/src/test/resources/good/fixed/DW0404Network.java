package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@NetworkInterface(network = "default")
@Memory("8 GiB")
public interface DW0404Network {
    @DomainName
    String name();
}
