package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Windows11
@Firmware(FirmwareType.BIOS) // expect: DW0209 at "FirmwareType.BIOS" // expect: DW0101 at "FirmwareType.BIOS"
public interface WindowsWithoutMemoryOfItsOwn {
    @DomainName
    String name();
}
