package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.HPET, present = false)
public interface DW0215ClockStated {
    @DomainName
    String name();
}
