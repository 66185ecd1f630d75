package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
public interface DW0411IoApicLeftOut {
    @DomainName
    String name();
}
