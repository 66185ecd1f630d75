package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.I686) // expect: DW0122 at "Architecture.I686"
@SecureBoot
@Memory("2 GiB")
public interface SecureBootOnI686 {
    @DomainName
    String name();
}
