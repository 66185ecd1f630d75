package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(MachineFamily.Q35)
public interface DW0212Microvm {
    @DomainName
    String name();
}
