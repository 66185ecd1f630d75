package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface Generic<T> { // expect: DW0902 at "interface Generic"
    @DomainName
    String name();
}
