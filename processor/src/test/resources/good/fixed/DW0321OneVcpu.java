package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Vcpus(1)
@Memory("8 GiB")
public interface DW0321OneVcpu {
    @DomainName
    String name();
}
