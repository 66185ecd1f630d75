package acme;

import io.github.domainwright.annotation.*;

@VmProfile(targets = ProfileTarget.NOVA)
@Watchdog
@Memory("2 GiB")
public interface DW0611OneForAll {
    @DomainName
    String name();
}
