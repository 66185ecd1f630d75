package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Tpm(model = TpmModel.CRB)
public interface DW0407CrbOfOldTpm {
    @DomainName
    String name();
}
