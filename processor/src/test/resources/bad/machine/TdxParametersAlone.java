package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@TdxParameters(mrOwner = "QUJDRA==") // expect: DW0217
public record TdxParametersAlone(@DomainName String name) {}
