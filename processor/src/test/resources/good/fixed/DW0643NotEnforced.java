package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.KUBEVIRT)
@SecureBoot(SecureBootState.NOT_ENFORCED)
@Memory("2 GiB")
public interface DW0643NotEnforced {
    @DomainName
    String name();
}
