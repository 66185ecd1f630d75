package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.TIMEZONE, timezone = "America/New_York")
public interface DW0216ZoneOfDatabase {
    @DomainName
    String name();
}
