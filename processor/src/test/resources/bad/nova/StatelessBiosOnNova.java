package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Firmware(value = FirmwareType.BIOS, stateless = true) // expect: DW0610 at "true" // expect: DW0121
@Memory("2 GiB")
public interface StatelessBiosOnNova {
    @DomainName
    String name();
}
