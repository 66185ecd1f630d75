package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@MachineType(MachineFamily.MICROVM) // expect: DW0604 at "MachineFamily.MICROVM" // expect: DW0212
@Memory("2 GiB")
public interface MicrovmOnNova {
    @DomainName
    String name();
}
