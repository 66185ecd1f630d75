package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot // expect: DW0108 at "@SecureBoot"
@LaunchSecurity(LaunchSecurityType.SEV)
@Memory("2 GiB")
public interface SecureBootInSev {
    @DomainName
    String name();
}
