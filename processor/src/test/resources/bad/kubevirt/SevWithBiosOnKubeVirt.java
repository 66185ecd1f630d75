package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@AcceptLoss(target = ProfileTarget.KUBEVIRT, of = Concept.LAUNCH_POLICY)
@LaunchSecurity(LaunchSecurityType.SEV)
@Firmware(FirmwareType.BIOS) // expect: DW0656 // expect-warning: DW0110
@Memory("2 GiB")
public interface SevWithBiosOnKubeVirt {
    @DomainName
    String name();
}
