package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("1 GiB")
public interface DW0314HalfAPage {
    @DomainName
    String name();
}
