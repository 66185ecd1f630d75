package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.FirmwareType.BIOS;

@VmProfile
@Firmware(BIOS)
@Acpi(false)
@Memory("2 GiB")
public interface DW0106Bios {
    @DomainName
    String name();
}
