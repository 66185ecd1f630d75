package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@SecureBoot // expect-warning: DW0112 at "@SecureBoot"
@Memory("2 GiB")
public interface UnprotectedOnArm {
    @DomainName
    String name();
}
