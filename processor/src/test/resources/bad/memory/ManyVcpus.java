package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(256) // expect: DW0310 at "256"
public interface ManyVcpus {
    @DomainName
    String name();
}
