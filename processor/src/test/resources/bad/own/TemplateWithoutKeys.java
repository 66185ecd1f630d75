package acme;

import io.github.domainwright.annotation.*;

class TemplateWithoutKeys {
    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/edk2/ovmf/OVMF_VARS.fd") // expect-warning: DW0128 at ""/usr/share/edk2/ovmf/OVMF_VARS.fd""
    record Named(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/edk2/ovmf/OVMF_VARS.fd") // expect-warning: DW0128 at ""/usr/share/edk2/ovmf/OVMF_VARS.fd""
    record Enforced(@DomainName String name) {}
}
