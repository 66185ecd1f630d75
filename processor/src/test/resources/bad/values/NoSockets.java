package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@Topology(sockets = 0, cores = 2) // expect: DW0302 at "0"
public interface NoSockets {
    @DomainName
    String name();
}
