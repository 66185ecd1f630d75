package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@AcceptLoss(target = ProfileTarget.KUBEVIRT, of = Concept.LAUNCH_POLICY)
@LaunchSecurity(LaunchSecurityType.SEV)
@NetworkInterface(bootOrder = 1) // expect: DW0646
@Memory("2 GiB")
public interface SevFromNetworkOnKubeVirt {
    @DomainName
    String name();
}
