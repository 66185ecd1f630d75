package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@MachineType(MachineFamily.I440FX) // expect: DW0641 at "MachineFamily.I440FX"
@Memory("2 GiB")
public interface I440fxOnKubeVirt {
    @DomainName
    String name();
}
