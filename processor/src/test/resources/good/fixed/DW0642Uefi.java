package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.KUBEVIRT)
@Firmware(FirmwareType.UEFI)
@Memory("2 GiB")
public interface DW0642Uefi {
    @DomainName
    String name();
}
