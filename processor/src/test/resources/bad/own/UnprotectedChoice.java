package acme;

import io.github.domainwright.annotation.*;

class UnprotectedChoice {
    @VmProfile
    @Memory("2 GiB")
    @SecureBoot
    @Loader(secure = YesNo.NO) // expect: DW0126 at "YesNo.NO"
    record Unprotected(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot(SecureBootState.SETUP_MODE)
    @Loader(type = LoaderType.ROM) // expect: DW0126 at "LoaderType.ROM"
    record InMemory(@DomainName String name) {}
}
