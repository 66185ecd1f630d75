package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@MachineType(MachineFamily.Q35)
@Memory("2 GiB")
public interface DW0604Q35 {
    @DomainName
    String name();
}
