package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.ABSOLUTE) // expect: DW0342 at "ClockOffset.ABSOLUTE"
@Timer(name = TimerName.RTC, frequency = 100) // expect: DW0342 at "100"
@Smbios // expect: DW0342 at "@Smbios"
@Bios(useSerial = YesNo.YES) // expect: DW0342 at "YesNo.YES"
public record ClockWithoutCompanions(@DomainName String name) {}
