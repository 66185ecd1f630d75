package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Cpu(mode = CpuMode.CUSTOM, model = "Skylake-Server")
@Memory("2 GiB")
public interface DW0655Model {
    @DomainName
    String name();
}
