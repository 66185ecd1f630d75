package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Firmware(stateless = false) // expect: DW0109 at "false"
@LaunchSecurity(LaunchSecurityType.TDX)
@Memory("2 GiB")
public interface VariablesInTdx {
    @DomainName
    String name();
}
