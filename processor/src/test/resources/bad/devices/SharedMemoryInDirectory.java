package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SharedMemory(name = "a/b", size = "4 MiB") // expect: DW0406 at ""a/b""
public interface SharedMemoryInDirectory {
    @DomainName
    String name();
}
