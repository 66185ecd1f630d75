package acme;

import io.github.domainwright.annotation.*;

class DebuggingHost {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV, policy = "0x0032") // expect-warning: DW0124 at ""0x0032""
    record Sev(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_ES, policy = "0x0006") // expect-warning: DW0124 at ""0x0006""
    record State(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x000b0000") // expect-warning: DW0124 at ""0x000b0000""
    record Snp(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.TDX, policy = "0x10000001") // expect-warning: DW0124 at ""0x10000001""
    record Tdx(@DomainName String name) {}
}
