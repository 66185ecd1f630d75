package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.RISCV64, targets = ProfileTarget.NOVA) // expect: DW0602
@Memory("2 GiB")
public interface RiscvOnNova {
    @DomainName
    String name();
}
