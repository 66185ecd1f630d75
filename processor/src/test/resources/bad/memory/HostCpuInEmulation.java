package acme;

import io.github.domainwright.annotation.*;

@VmProfile(hypervisor = Hypervisor.QEMU)
@Memory("2 GiB")
@Cpu(mode = CpuMode.HOST_PASSTHROUGH) // expect: DW0323 at "CpuMode.HOST_PASSTHROUGH"
public interface HostCpuInEmulation {
    @DomainName
    String name();
}
