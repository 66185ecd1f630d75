package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot(SecureBootState.NOT_ENFORCED)
@DirectKernelBoot(kernel = "/boot/vmlinuz")
@Memory("2 GiB")
public interface DW0115NotEnforced {
    @DomainName
    String name();
}
