package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.HPET)
public interface DW0906OneTimerTwice {
    @DomainName
    String name();
}
