package acme;

import io.github.domainwright.annotation.*;

class SnpOfNoHost {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x0") // expect: DW0125 at ""0x0""
    record Nothing(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x00010000") // expect: DW0125 at ""0x00010000""
    record Multithreading(@DomainName String name) {}
}
