package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Input // expect: DW0421
public interface TabletOnArm {
    @DomainName
    String name();
}
