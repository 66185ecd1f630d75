package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@SecureBoot
@Memory("2 GiB")
public interface DW0645SmmRemoved {
    @DomainName
    String name();
}
