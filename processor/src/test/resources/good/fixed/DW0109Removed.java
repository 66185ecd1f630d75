package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@LaunchSecurity(LaunchSecurityType.SEV_SNP)
@Memory("2 GiB")
public interface DW0109Removed {
    @DomainName
    String name();
}
