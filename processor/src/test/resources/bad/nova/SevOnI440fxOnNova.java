package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.SEV)
@MachineType(MachineFamily.I440FX) // expect: DW0608
@Memory("2 GiB")
public interface SevOnI440fxOnNova {
    @DomainName
    String name();
}
