package acme;

import io.github.domainwright.annotation.*;

class CodeAsTemplate {
    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd") // expect: DW0129 at ""/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd""
    record Twice(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/OVMF/OVMF_VARS_4M.ms.fd", // expect: DW0129 at ""/usr/share/OVMF/OVMF_VARS_4M.ms.fd""
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/OVMF/OVMF_CODE_4M.ms.fd")
    record Swapped(@DomainName String name) {}
}
