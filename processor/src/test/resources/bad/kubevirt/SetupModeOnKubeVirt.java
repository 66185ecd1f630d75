package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@SecureBoot(SecureBootState.SETUP_MODE) // expect: DW0644
@Memory("2 GiB")
public interface SetupModeOnKubeVirt {
    @DomainName
    String name();
}
