package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vsock(cid = 3)
public interface DW0405HostsOwnContextId {
    @DomainName
    String name();
}
