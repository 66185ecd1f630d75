package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Smm(false) // expect: DW0102 at "false"
@Memory("2 GiB")
public interface SecureBootWithoutSmm {
    @DomainName
    String name();
}
