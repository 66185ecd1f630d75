package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface PresenceOfText {
    @DomainName
    String name();
}

@DomainElement("devices/watchdog")
@interface Word {
    @Presence
    String model() default "x";
}
