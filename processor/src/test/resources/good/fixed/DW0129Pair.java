package acme;

import io.github.domainwright.annotation.*;

class DW0129Pair {
    @VmProfile
    @Memory("2 GiB")
    @Smm
    @Loader(
            value = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd",
            type = LoaderType.PFLASH,
            readonly = YesNo.YES,
            secure = YesNo.YES)
    @NvramTemplate("/usr/share/OVMF/OVMF_VARS_4M.ms.fd")
    record Pair(@DomainName String name) {}
}
