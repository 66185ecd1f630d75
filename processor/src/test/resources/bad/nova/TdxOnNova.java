package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@LaunchSecurity(LaunchSecurityType.TDX) // expect: DW0607
@Memory("2 GiB")
public interface TdxOnNova {
    @DomainName
    String name();
}
