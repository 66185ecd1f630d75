package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface NotForComponents {
    @DomainName
    String name();

    @Greeting // expect: DW0908 at "@Greeting"
    String greeting();
}

@DomainElement("title")
@interface Greeting {}
