package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface ElementAsParameter {
    @DomainName
    String name();
}

@DomainElement(value = "devices/watchdog", parameter = "alias")
@interface Word {}
