package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Panic(model = PanicModel.PVPANIC)
public interface DW0436Pvpanic {
    @DomainName
    String name();
}
