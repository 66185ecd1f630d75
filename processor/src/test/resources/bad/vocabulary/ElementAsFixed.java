package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface ElementAsFixed {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog")
@Fixed(at = "alias", value = "one")
@interface Word {}
