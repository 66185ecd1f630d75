package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Memory("2049 MiB")
public interface DW0606WholeMebibytes {
    @DomainName
    String name();
}
