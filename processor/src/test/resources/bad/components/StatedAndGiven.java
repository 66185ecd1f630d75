package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface StatedAndGiven {
    @DomainName
    String name();

    @Vcpus(2) // expect: DW0906 at "2"
    int vcpus();
}
