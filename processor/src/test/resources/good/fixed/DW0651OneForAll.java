package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.KUBEVIRT)
@KvmHidden
@Memory("2 GiB")
public interface DW0651OneForAll {
    @DomainName
    String name();
}
