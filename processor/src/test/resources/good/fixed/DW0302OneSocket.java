package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@Topology(sockets = 1, cores = 2)
public interface DW0302OneSocket {
    @DomainName
    String name();
}
