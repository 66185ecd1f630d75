package acme;

import io.github.domainwright.annotation.*;

class DW0130Measured {
    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV_ES)
    @SevParameters(kernelHashes = YesNo.YES)
    @DirectKernelBoot(kernel = "/boot/vmlinuz")
    record Sev(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV_SNP)
    @SnpParameters(kernelHashes = YesNo.YES)
    @DirectKernelBoot(kernel = "/boot/vmlinuz")
    record Snp(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @LaunchSecurity(LaunchSecurityType.SEV)
    record FromDisk(@DomainName String name) {}
}
