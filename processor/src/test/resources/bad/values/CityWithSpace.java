package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.TIMEZONE, timezone = "New York") // expect: DW0216 at ""New York""
public interface CityWithSpace {
    @DomainName
    String name();
}
