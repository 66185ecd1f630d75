package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Vcpus(0) // expect: DW0321 at "0"
public interface NoVcpus {
    @DomainName
    String name();
}
