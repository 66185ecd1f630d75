package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.TIMEZONE, timezone = "Europe/Berlin")
public interface DW0214ZoneWithoutName {
    @DomainName
    String name();
}
