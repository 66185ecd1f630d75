package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Tpm(model = TpmModel.CRB, version = TpmVersion.V1_2) // expect: DW0407 at "TpmVersion.V1_2"
public interface CrbOfOldTpm {
    @DomainName
    String name();
}
