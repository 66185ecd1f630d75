package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.MICROVM) // expect: DW0212 at "MachineFamily.MICROVM"
public interface Microvm {
    @DomainName
    String name();
}
