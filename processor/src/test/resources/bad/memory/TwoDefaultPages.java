package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("1 GiB")
@Hugepages("2 MiB") // expect: DW0313
public interface TwoDefaultPages {
    @DomainName
    String name();
}
