package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Timer(name = TimerName.HPET, present = false) // expect: DW0215 at "@Timer"
public interface TimerWithoutClock {
    @DomainName
    String name();
}
