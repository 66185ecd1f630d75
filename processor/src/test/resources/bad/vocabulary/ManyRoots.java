package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Word // expect: DW0907 at "@Word"
public interface ManyRoots {
    @DomainName
    String name();
}

@DomainElement(value = ".", many = true)
@interface Word {}
