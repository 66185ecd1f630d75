package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@CpuFeature(name = "pcid")
@Cpu
@Memory("2 GiB")
public interface DW0630TargetRemoved {
    @DomainName
    String name();
}
