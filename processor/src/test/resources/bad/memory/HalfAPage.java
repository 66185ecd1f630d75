package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("1536 MiB") // expect: DW0314 at ""1536 MiB""
@Hugepages("1 GiB")
public interface HalfAPage {
    @DomainName
    String name();
}
