package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(4)
@NumaCell(id = 0, cpus = "0-2", memory = "2 GiB") // expect: DW0308
public interface VcpuInNoCell {
    @DomainName
    String name();
}
