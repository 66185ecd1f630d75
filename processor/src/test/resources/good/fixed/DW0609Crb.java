package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Tpm(model = TpmModel.CRB)
@Memory("2 GiB")
public interface DW0609Crb {
    @DomainName
    String name();
}
