package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.SEV)
@MachineType(MachineFamily.Q35)
@Memory("2 GiB")
public interface DW0608Q35 {
    @DomainName
    String name();
}
