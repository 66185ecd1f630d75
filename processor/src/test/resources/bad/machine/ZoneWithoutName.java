package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.TIMEZONE) // expect: DW0214 at "ClockOffset.TIMEZONE"
public interface ZoneWithoutName {
    @DomainName
    String name();
}
