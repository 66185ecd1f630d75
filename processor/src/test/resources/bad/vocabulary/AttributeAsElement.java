package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface AttributeAsElement {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog/@model")
@interface Word {}
