package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SharedMemory(name = "status", size = "4 MiB")
public interface DW0425SharedMemoryOfThreeMebibytes {
    @DomainName
    String name();
}
