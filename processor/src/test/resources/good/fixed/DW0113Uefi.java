package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Firmware(FirmwareType.UEFI)
@Acpi
@Memory("2 GiB")
public interface DW0113Uefi {
    @DomainName
    String name();
}
