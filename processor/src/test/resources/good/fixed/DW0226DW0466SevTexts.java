package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Firmware(value = FirmwareType.UEFI, stateless = true)
@LaunchSecurity(LaunchSecurityType.SEV)
@SevParameters(session = "c2Vzc2lvbg==")
@UsbRedirection(type = CharacterDevice.UNIX, source = @CharacterSource(path = "/a"))
@UsbRedirectionFilter(deviceClass = "0x08", allow = true)
public record DW0226DW0466SevTexts(@DomainName String name) {}
