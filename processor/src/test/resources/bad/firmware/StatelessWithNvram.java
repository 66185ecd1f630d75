package acme;

import io.github.domainwright.annotation.*;
import java.nio.file.Path;

@VmProfile
@Firmware(stateless = true)
@Memory("2 GiB")
public interface StatelessWithNvram {
    @DomainName
    String name();

    @Nvram // expect: DW0114 at "@Nvram"
    Path nvram();
}
