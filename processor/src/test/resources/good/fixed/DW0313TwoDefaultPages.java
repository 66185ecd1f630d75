package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("2 MiB")
public interface DW0313TwoDefaultPages {
    @DomainName
    String name();
}
