package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware(FirmwareType.UEFI)
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface DW0110Uefi {
    @DomainName
    String name();
}
