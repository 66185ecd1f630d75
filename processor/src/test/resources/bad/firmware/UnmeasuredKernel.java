package acme;

import io.github.domainwright.annotation.*;

class UnmeasuredKernel {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV_ES)
    @DirectKernelBoot(kernel = "/boot/vmlinuz") // expect-warning: DW0130
    record Unstated(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV_SNP)
    @SnpParameters(kernelHashes = YesNo.NO) // expect-warning: DW0130 at "YesNo.NO"
    @DirectKernelBoot(kernel = "/boot/vmlinuz")
    record Unmeasured(@DomainName String name) {}
}
