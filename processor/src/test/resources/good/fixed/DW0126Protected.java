package acme;

import io.github.domainwright.annotation.*;

class DW0126Protected {
    @VmProfile
    @Memory("2 GiB")
    @SecureBoot
    @Loader(secure = YesNo.YES, type = LoaderType.PFLASH)
    record Stated(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot(SecureBootState.SETUP_MODE)
    @Loader(format = FirmwareFormat.RAW)
    record LeftOut(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot(SecureBootState.ABSENT)
    @Loader(secure = YesNo.NO)
    record Absent(@DomainName String name) {}
}
