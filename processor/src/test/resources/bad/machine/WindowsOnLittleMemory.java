package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB") // expect: DW0209 at ""2 GiB""
@Windows11
public interface WindowsOnLittleMemory {
    @DomainName
    String name();
}
