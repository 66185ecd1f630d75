package acme;

import io.github.domainwright.annotation.*;

class DW0940DW0941Policies {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_ES, policy = "0x7")
    record StateEncrypted(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "0x3")
    record Plain(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x100030000")
    record Measured(@DomainName String name) {}
}
