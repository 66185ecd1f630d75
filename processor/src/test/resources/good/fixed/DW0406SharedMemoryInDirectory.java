package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SharedMemory(name = "a-b", size = "4 MiB")
public interface DW0406SharedMemoryInDirectory {
    @DomainName
    String name();
}
