package acme;

import io.github.domainwright.annotation.*;

class DW0125ReservedBit {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x00020000")
    record Alone(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(value = LaunchSecurityType.SEV_SNP, policy = "0x00030000")
    record Multithreading(@DomainName String name) {}
}
