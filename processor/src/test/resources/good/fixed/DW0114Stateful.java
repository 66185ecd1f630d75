package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Firmware
@Memory("2 GiB")
public interface DW0114Stateful {
    @DomainName
    String name();

    @Nvram
    Path nvram();
}
