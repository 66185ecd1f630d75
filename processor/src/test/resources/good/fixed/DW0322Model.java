package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Cpu(mode = CpuMode.CUSTOM, model = "EPYC")
@CpuFeature(name = "vmx")
public interface DW0322Model {
    @DomainName
    String name();
}
