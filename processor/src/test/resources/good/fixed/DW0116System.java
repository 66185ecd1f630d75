package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@DirectKernelBoot(kernel = "/run/current-system/kernel")
@Memory("2 GiB")
public interface DW0116System {
    @DomainName
    String name();
}
