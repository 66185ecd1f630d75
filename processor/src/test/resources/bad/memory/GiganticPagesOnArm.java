package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Hugepages("16 MiB") // expect: DW0312
public interface GiganticPagesOnArm {
    @DomainName
    String name();
}
