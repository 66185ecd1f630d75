package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@CpuFeature(name = "pcid") // expect: DW0630
@Cpu
@Memory("2 GiB")
public interface CpuFeatureNotAccepted {
    @DomainName
    String name();
}
