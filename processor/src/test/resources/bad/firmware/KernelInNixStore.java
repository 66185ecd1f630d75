package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@DirectKernelBoot(kernel = "/nix/store/abc-linux/bzImage") // expect-warning: DW0116
@Memory("2 GiB")
public interface KernelInNixStore {
    @DomainName
    String name();
}
