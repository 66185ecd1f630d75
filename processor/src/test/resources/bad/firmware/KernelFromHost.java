package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@DirectKernelBoot(kernel = "/boot/vmlinuz") // expect-warning: DW0115
@Memory("2 GiB")
public interface KernelFromHost {
    @DomainName
    String name();
}
