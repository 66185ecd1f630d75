package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.I440FX)
@Vcpus(255)
public interface DW0310ManyVcpusOnI440fx {
    @DomainName
    String name();
}
