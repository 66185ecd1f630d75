package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.KUBEVIRT)
@Firmware(FirmwareType.BIOS) // expect: DW0642
@Memory("2 GiB")
public interface ArmBiosOnKubeVirt {
    @DomainName
    String name();
}
