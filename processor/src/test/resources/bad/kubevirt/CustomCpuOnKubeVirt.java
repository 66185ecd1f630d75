package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Cpu(mode = CpuMode.CUSTOM) // expect: DW0655
@Memory("2 GiB")
public interface CustomCpuOnKubeVirt {
    @DomainName
    String name();
}
