package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@AcceptLoss(target = ProfileTarget.KUBEVIRT, of = Concept.LAUNCH_POLICY)
@LaunchSecurity(LaunchSecurityType.SEV)
@NetworkInterface
@Memory("2 GiB")
public interface DW0646NoBootOrder {
    @DomainName
    String name();
}
