package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@SecureBoot
@Memory("2 GiB")
public interface DW0644Enforced {
    @DomainName
    String name();
}
