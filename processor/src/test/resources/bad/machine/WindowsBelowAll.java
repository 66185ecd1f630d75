package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("8 GiB")
@Windows11
@Vcpus(1) // expect: DW0209 at "1"
@SecureBoot(SecureBootState.ABSENT) // expect: DW0209 at "SecureBootState.ABSENT"
@Tpm(version = TpmVersion.V1_2) // expect: DW0209 at "TpmVersion.V1_2"
public interface WindowsBelowAll {
    @DomainName
    String name();
}
