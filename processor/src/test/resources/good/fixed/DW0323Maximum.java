package acme;

import io.github.domainwright.annotation.*;

@VmProfile(hypervisor = Hypervisor.QEMU)
@Memory("2 GiB")
@Cpu(mode = CpuMode.MAXIMUM)
public interface DW0323Maximum {
    @DomainName
    String name();
}
