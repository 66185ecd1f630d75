package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Firmware(stateless = true)
@Memory("2 GiB")
public interface DW0610Uefi {
    @DomainName
    String name();
}
