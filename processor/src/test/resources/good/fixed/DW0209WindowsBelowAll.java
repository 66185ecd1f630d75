package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Windows11
@Vcpus(4)
@SecureBoot(SecureBootState.SETUP_MODE)
@Tpm(version = TpmVersion.V2_0)
public interface DW0209WindowsBelowAll {
    @DomainName
    String name();
}
