package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface DW0607Sev {
    @DomainName
    String name();
}
