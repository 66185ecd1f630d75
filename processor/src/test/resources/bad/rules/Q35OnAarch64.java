package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@MachineType(MachineFamily.Q35) // expect: DW0201 at "MachineFamily.Q35"
@Memory("2 GiB")
public interface Q35OnAarch64 {
    @DomainName
    String name();
}
