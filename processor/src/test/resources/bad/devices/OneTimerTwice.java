package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.HPET)
@Timer(name = TimerName.HPET, present = false) // expect: DW0906
public interface OneTimerTwice {
    @DomainName
    String name();
}
