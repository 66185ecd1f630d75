package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Firmware(FirmwareType.BIOS)
@Memory("2 GiB")
public interface DW0113AcpiRemoved {
    @DomainName
    String name();
}
