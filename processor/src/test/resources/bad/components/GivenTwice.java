package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB") // expect: DW0906 at ""2 GiB""
public interface GivenTwice {
    @DomainName
    String name();

    @Memory
    String memory();
}
