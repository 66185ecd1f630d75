package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Tpm(model = TpmModel.SPAPR) // expect: DW0609 // expect: DW0411
@Memory("2 GiB")
public interface SpaprTpmOnNova {
    @DomainName
    String name();
}
