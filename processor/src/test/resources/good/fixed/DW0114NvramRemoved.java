package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware(stateless = true)
@Memory("2 GiB")
public interface DW0114NvramRemoved {
    @DomainName
    String name();
}
