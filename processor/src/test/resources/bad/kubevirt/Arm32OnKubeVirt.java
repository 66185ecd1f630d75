package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.ARMV7L, targets = ProfileTarget.KUBEVIRT) // expect: DW0640
@Memory("2 GiB")
public interface Arm32OnKubeVirt {
    @DomainName
    String name();
}
