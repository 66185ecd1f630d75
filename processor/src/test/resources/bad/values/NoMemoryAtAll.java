package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("0 GiB") // expect: DW0301 at ""0 GiB""
public interface NoMemoryAtAll {
    @DomainName
    String name();
}
