package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vsock(cid = 2) // expect: DW0405 at "2"
public interface HostsOwnContextId {
    @DomainName
    String name();
}
