package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@VcpuPin(vcpu = 2, cpuset = "0") // expect: DW0309 at "2"
public interface PinBeyondVcpus {
    @DomainName
    String name();
}
