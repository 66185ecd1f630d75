package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.FirmwareType.UEFI;

@VmProfile
@SecureBoot
@Firmware(UEFI)
@Memory("2 GiB")
public interface DW0101UefiStated {
    @DomainName
    String name();
}
