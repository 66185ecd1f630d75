package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu(mode = CpuMode.HOST_MODEL)
@CpuFeature(name = "vmx")
public interface DW0322HostModel {
    @DomainName
    String name();
}
