package acme;

import io.github.domainwright.annotation.*;

class DW0128Keys {
    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/edk2/ovmf/OVMF_VARS.secboot.fd")
    record Named(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot(SecureBootState.SETUP_MODE)
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/edk2/ovmf/OVMF_VARS.fd")
    record SetupMode(@DomainName String name) {}
}
