package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.RISCV64)
@Memory("2 GiB")
public interface DW0602OtherTarget {
    @DomainName
    String name();
}
