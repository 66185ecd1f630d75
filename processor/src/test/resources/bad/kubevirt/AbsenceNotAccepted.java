package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@SecureBoot(SecureBootState.ABSENT) // expect: DW0630
@Memory("2 GiB")
public interface AbsenceNotAccepted {
    @DomainName
    String name();
}
