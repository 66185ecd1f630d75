package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Cpu(mode = CpuMode.CUSTOM, model = "EPYC")
@Memory("2 GiB")
public interface DW0204CharacterLeftOut {
    @DomainName
    String name();
}
