package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.KUBEVIRT)
@SecureBoot // expect: DW0643 // expect-warning: DW0112
@Memory("2 GiB")
public interface ArmSecureBootOnKubeVirt {
    @DomainName
    String name();
}
