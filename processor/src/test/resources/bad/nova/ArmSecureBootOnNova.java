package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.NOVA)
@SecureBoot // expect: DW0603 // expect-warning: DW0112
@Memory("2 GiB")
public interface ArmSecureBootOnNova {
    @DomainName
    String name();
}
