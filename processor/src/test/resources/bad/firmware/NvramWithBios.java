package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Firmware(FirmwareType.BIOS)
@Memory("2 GiB")
public interface NvramWithBios {
    @DomainName
    String name();

    @Nvram // expect: DW0121 at "@Nvram"
    Path nvram();
}
