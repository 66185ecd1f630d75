package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@CurrentMemory("3 GiB") // expect: DW0316 at ""3 GiB""
public interface CurrentAboveMemory {
    @DomainName
    String name();
}
