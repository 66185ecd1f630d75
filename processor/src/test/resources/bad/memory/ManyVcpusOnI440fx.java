package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.I440FX)
@Vcpus(256) // expect: DW0310 at "256"
public interface ManyVcpusOnI440fx {
    @DomainName
    String name();
}
