package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Cpu(mode = CpuMode.CUSTOM, model = "EPYC\u0001") // expect: DW0204 at ""EPYC"
public interface ForbiddenCharacter {
    @DomainName
    String name();
}
