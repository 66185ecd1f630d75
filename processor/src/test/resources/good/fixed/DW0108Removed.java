package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface DW0108Removed {
    @DomainName
    String name();
}
