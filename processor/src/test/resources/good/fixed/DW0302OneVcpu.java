package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Vcpus(1)
@Memory("8 GiB")
public interface DW0302OneVcpu {
    @DomainName
    String name();
}
