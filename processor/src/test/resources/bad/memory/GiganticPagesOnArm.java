package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Hugepages("16 MiB") // expect: DW0312 at ""16 MiB""
public interface GiganticPagesOnArm {
    @DomainName
    String name();
}
