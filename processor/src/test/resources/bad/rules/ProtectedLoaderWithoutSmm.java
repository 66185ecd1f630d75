package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Loader(value = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd", type = LoaderType.PFLASH, readonly = YesNo.YES, secure = YesNo.YES) // expect: DW0102
@Memory("2 GiB")
public interface ProtectedLoaderWithoutSmm {
    @DomainName
    String name();
}
