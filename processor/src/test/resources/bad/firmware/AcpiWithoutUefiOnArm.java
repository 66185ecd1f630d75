package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Firmware(FirmwareType.BIOS)
@Acpi // expect: DW0113 at "@Acpi"
@Memory("2 GiB")
public interface AcpiWithoutUefiOnArm {
    @DomainName
    String name();
}
