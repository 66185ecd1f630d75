package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@CurrentMemory("1 GiB")
public interface DW0316CurrentAboveMemory {
    @DomainName
    String name();
}
