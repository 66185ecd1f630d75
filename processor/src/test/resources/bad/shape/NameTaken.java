package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
public interface NameTaken { // expect: DW0910 at "interface NameTaken"
    @DomainName
    String name();
}

final class NameTakenBuilder {}
