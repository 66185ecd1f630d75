package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@SecureBoot // expect: DW0630 at "@SecureBoot"
@Memory("2 GiB")
public interface EnrolledKeysNotAccepted {
    @DomainName
    String name();
}
