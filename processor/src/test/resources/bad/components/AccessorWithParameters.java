package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface AccessorWithParameters {
    @DomainName
    String name();

    String title(int length); // expect: DW0911 at "title"

    <T> T generic(); // expect: DW0911 at "generic"

    void nothing(); // expect: DW0911 at "nothing"
}
