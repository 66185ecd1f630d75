package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@AcceptLoss(target = ProfileTarget.NOVA, of = Concept.ENROLLED_KEYS) // expect-warning: DW0631 at "Concept.ENROLLED_KEYS"
@Memory("2 GiB")
public interface NothingToAccept {
    @DomainName
    String name();
}
