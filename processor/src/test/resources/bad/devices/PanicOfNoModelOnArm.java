package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Panic // expect: DW0436 at "@Panic"
public interface PanicOfNoModelOnArm {
    @DomainName
    String name();
}
