package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Cpu(mode = CpuMode.CUSTOM) // expect: DW0655 // expect: DW0341 at "CpuMode.CUSTOM"
@Memory("2 GiB")
public interface CustomCpuOnKubeVirt {
    @DomainName
    String name();
}
