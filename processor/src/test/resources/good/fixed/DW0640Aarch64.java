package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64, targets = ProfileTarget.KUBEVIRT)
@Memory("2 GiB")
public interface DW0640Aarch64 {
    @DomainName
    String name();
}
