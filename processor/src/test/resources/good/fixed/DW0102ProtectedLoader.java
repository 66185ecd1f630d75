package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@Loader(value = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd", type = LoaderType.PFLASH, readonly = YesNo.YES, secure = YesNo.YES)
@Memory("2 GiB")
public interface DW0102ProtectedLoader {
    @DomainName
    String name();
}
