package acme;

import io.github.domainwright.annotation.*;

class DW0127Protected {
    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    record Protected(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Loader(
            value = "/usr/share/edk2/ovmf/OVMF_CODE.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES)
    record OtherBuild(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @SecureBoot
    record LeftToLibvirt(@DomainName String name) {}
}
