package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Title("A title of one line")
public interface DW0207TwoLines {
    @DomainName
    String name();
}
