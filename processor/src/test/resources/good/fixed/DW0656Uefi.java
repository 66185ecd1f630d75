package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@AcceptLoss(target = ProfileTarget.KUBEVIRT, of = Concept.LAUNCH_POLICY)
@LaunchSecurity(LaunchSecurityType.SEV)
@Firmware(FirmwareType.UEFI)
@Memory("2 GiB")
public interface DW0656Uefi {
    @DomainName
    String name();
}
