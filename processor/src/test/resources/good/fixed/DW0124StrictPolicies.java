package acme;

import io.github.domainwright.annotation.*;

class DW0124StrictPolicies {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "0x0033")
    record Sev(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_ES, policy = "0x0007")
    record State(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x00030000")
    record Snp(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.TDX, policy = "0x10000000")
    record Tdx(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV_SNP)
    record LeftOut(@DomainName String name) {}
}
