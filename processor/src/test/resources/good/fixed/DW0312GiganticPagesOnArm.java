package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Hugepages("32 MiB")
public interface DW0312GiganticPagesOnArm {
    @DomainName
    String name();
}
