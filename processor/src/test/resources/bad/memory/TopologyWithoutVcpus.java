package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Topology(cores = 2) // expect: DW0306
public interface TopologyWithoutVcpus {
    @DomainName
    String name();
}
