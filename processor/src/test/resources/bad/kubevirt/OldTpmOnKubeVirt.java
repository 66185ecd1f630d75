package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Tpm(version = TpmVersion.V1_2) // expect: DW0648
@Memory("2 GiB")
public interface OldTpmOnKubeVirt {
    @DomainName
    String name();
}
