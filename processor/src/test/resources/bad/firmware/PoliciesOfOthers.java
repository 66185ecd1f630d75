package acme;

import io.github.domainwright.annotation.*;

class PoliciesOfOthers {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_ES, policy = "0x3") // expect: DW0941 at ""0x3""
    record PlainSev(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_ES, policy = "12") // expect: DW0941 at ""12""
    record Hexadecimal(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "0x0007") // expect: DW0941 at ""0x0007""
    record Encrypted(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "strict") // expect: DW0940 at ""strict""
    record Word(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "0x100000003") // expect: DW0940 at ""0x100000003""
    record TooLong(@DomainName String name) {}
}
