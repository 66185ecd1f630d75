package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@MachineType(MachineFamily.VIRT) // expect: DW0201 at "MachineFamily.VIRT"
@Memory("2 GiB")
public interface VirtOnX86 {
    @DomainName
    String name();
}
