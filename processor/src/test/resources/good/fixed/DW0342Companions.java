package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock(offset = ClockOffset.ABSOLUTE, start = 0)
@Timer(name = TimerName.TSC, frequency = 100)
@Smbios
@SystemEntry(name = SystemEntryName.SKU, value = "7")
@Serial
@Bios(useSerial = YesNo.YES)
public record DW0342Companions(@DomainName String name) {}
