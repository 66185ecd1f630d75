package acme;

import io.github.domainwright.annotation.*;

class ProtectedBuildAlone {
    @VmProfile
    @Memory("2 GiB")
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd", // expect-warning: DW0127 at ""/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd""
            type = LoaderType.PFLASH,
            readonly = YesNo.YES)
    record Unstated(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Loader(
            value = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.NO) // expect-warning: DW0127 at "YesNo.NO"
    record Unprotected(@DomainName String name) {}
}
