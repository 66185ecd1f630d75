package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@AcceptLoss(target = ProfileTarget.NOVA, of = Concept.ENROLLED_KEYS)
@SecureBoot
@Memory("2 GiB")
public interface DW0630Accepted {
    @DomainName
    String name();
}
