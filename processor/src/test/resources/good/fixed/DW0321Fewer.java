package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(64)
public interface DW0321Fewer {
    @DomainName
    String name();
}
