package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@AcceptLoss(target = ProfileTarget.KUBEVIRT, of = Concept.SECURE_BOOT_ABSENCE)
@SecureBoot(SecureBootState.ABSENT)
@Memory("2 GiB")
public interface DW0630AbsenceAccepted {
    @DomainName
    String name();
}
