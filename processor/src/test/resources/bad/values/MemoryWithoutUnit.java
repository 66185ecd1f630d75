package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8") // expect: DW0301 at ""8""
public interface MemoryWithoutUnit {
    @DomainName
    String name();
}
