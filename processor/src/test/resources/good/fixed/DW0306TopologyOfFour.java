package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(8)
@Topology(sockets = 2, cores = 2, threads = 2)
public interface DW0306TopologyOfFour {
    @DomainName
    String name();
}
