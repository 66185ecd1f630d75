package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Tpm(model = TpmModel.CRB) // expect: DW0411 at "TpmModel.CRB"
public interface CrbOnArm {
    @DomainName
    String name();
}
