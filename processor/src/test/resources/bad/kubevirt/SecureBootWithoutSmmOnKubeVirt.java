package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@SecureBoot
@Smm(false) // expect: DW0645 // expect: DW0102
@Memory("2 GiB")
public interface SecureBootWithoutSmmOnKubeVirt {
    @DomainName
    String name();
}
