package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Firmware(value = FirmwareType.UEFI, stateless = true)
@LaunchSecurity(LaunchSecurityType.SEV)
@SevParameters(session = "not base64") // expect: DW0226 at ""not base64""
@UsbRedirection(type = CharacterDevice.UNIX, source = @CharacterSource(path = "/a"))
@UsbRedirectionFilter(deviceClass = "eight", allow = true) // expect: DW0466 at ""eight""
public record WrongSevTexts(@DomainName String name) {}
