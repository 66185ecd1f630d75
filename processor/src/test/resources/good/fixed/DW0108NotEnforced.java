package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot(SecureBootState.NOT_ENFORCED)
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface DW0108NotEnforced {
    @DomainName
    String name();
}
