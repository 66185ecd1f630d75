package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@VcpuPin(vcpu = 1, cpuset = "0")
public interface DW0309PinBeyondVcpus {
    @DomainName
    String name();
}
