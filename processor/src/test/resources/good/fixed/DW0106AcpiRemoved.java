package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware
@Memory("2 GiB")
public interface DW0106AcpiRemoved {
    @DomainName
    String name();
}
