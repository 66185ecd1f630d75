package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@Memory("2 GiB")
@Tpm(model = TpmModel.TIS)
public interface DW0411CrbOnArm {
    @DomainName
    String name();
}
