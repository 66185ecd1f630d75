package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.SEV)
@Firmware(FirmwareType.UEFI)
@Memory("2 GiB")
public interface DW0612Uefi {
    @DomainName
    String name();
}
