package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot(SecureBootState.SETUP_MODE)
@Memory("2 GiB")
public interface DW0104State {
    @DomainName
    String name();
}
