package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Title("A title\nof two lines") // expect: DW0207
public interface TwoLines {
    @DomainName
    String name();
}
