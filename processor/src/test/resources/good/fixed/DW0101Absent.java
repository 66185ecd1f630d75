package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.SecureBootState.ABSENT;

@VmProfile
@SecureBoot(ABSENT)
@Firmware(FirmwareType.BIOS)
@Memory("2 GiB")
public interface DW0101Absent {
    @DomainName
    String name();
}
