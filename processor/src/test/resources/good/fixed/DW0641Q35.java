package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@MachineType(MachineFamily.Q35)
@Memory("2 GiB")
public interface DW0641Q35 {
    @DomainName
    String name();
}
