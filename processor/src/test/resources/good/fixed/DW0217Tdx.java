package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@LaunchSecurity(LaunchSecurityType.TDX)
@TdxParameters(mrOwner = "QUJDRA==")
public record DW0217Tdx(@DomainName String name) {}
