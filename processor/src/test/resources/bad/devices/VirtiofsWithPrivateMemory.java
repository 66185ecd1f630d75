package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Filesystem(source = "/srv", target = "srv") // expect: DW0419
public interface VirtiofsWithPrivateMemory {
    @DomainName
    String name();
}
