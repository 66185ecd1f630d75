package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.SEV)
@Firmware(FirmwareType.BIOS) // expect: DW0612 // expect-warning: DW0110
@Memory("2 GiB")
public interface SevWithBiosOnNova {
    @DomainName
    String name();
}
