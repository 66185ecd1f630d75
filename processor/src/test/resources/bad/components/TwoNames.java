package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface TwoNames {
    @DomainName
    String name();

    @DomainName // expect: DW0906 at "@DomainName"
    String otherName();
}
