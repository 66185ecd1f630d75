package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@NetworkInterface(mac = "52:54:00:00:00:01")
@NetworkInterface(mac = "52:54:00:00:00:02")
public interface DW0417OneMacForTwo {
    @DomainName
    String name();
}
