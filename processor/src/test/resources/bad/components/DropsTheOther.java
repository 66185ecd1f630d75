package acme;

import io.github.domainwright.annotation.*;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
public interface DropsTheOther {
    @DomainName
    String name();

    @Left
    Optional<String> left();

    @Right
    Optional<String> right(); // expect: DW0919 at "right"
}

@DomainElement(value = "devices/watchdog", parameter = "@left")
@interface Left {}

@DomainElement(value = "devices/watchdog", parameter = "@right")
@interface Right {}
