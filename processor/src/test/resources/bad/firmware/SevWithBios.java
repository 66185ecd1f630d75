package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware(FirmwareType.BIOS) // expect-warning: DW0110 at "FirmwareType.BIOS"
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface SevWithBios {
    @DomainName
    String name();
}
