package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Firmware(FirmwareType.BIOS) // expect: DW0101 at "FirmwareType.BIOS"
@Memory("2 GiB")
public interface SecureBootWithBios {
    @DomainName
    String name();
}
