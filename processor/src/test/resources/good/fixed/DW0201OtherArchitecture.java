package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@MachineType(MachineFamily.VIRT)
@Memory("2 GiB")
public interface DW0201OtherArchitecture {
    @DomainName
    String name();
}
