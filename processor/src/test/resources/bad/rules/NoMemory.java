package acme;

import io.github.domainwright.annotation.*;

@VmProfile(hypervisor = Hypervisor.QEMU) // expect: DW0304
public interface NoMemory {
    @DomainName
    String name();
}
