package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@Tpm(version = TpmVersion.V2_0)
@Memory("2 GiB")
public interface DW0648Version {
    @DomainName
    String name();
}
