package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Careful
@Careless // expect: DW0906 at "@Careless"
public interface Contradiction {
    @DomainName
    String name();
}

@SecureBoot
@Memory("2 GiB")
@interface Careful {}

@SecureBoot(SecureBootState.ABSENT)
@Memory("2 GiB")
@interface Careless {}
