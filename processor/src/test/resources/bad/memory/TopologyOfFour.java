package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(8)
@Topology(cores = 2, threads = 2) // expect: DW0306
public interface TopologyOfFour {
    @DomainName
    String name();
}
