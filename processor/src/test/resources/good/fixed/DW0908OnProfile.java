package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Greeting
public interface DW0908OnProfile {
    @DomainName
    String name();
}

@DomainElement("title")
@interface Greeting {}
