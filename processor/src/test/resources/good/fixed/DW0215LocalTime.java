package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.LOCALTIME)
@Timer(name = TimerName.HPET, present = false)
public interface DW0215LocalTime {
    @DomainName
    String name();
}
