package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware
@Acpi(false) // expect: DW0106 at "false"
@Memory("2 GiB")
public interface UefiWithoutAcpi {
    @DomainName
    String name();
}
