package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Firmware(FirmwareType.UEFI)
@Memory("2 GiB")
public interface DW0121Uefi {
    @DomainName
    String name();

    @Nvram
    Path nvram();
}
