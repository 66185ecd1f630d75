package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Hugepages("4 MiB") // expect: DW0312 at ""4 MiB""
public interface PagesOfOtherSize {
    @DomainName
    String name();
}
