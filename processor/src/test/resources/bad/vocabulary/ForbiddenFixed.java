package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface ForbiddenFixed {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog")
@Fixed(at = "@model", value = "a\u0001")
@interface Word {}
