package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SharedMemory(name = "status", size = "3 MiB") // expect: DW0425
public interface SharedMemoryOfThreeMebibytes {
    @DomainName
    String name();
}
