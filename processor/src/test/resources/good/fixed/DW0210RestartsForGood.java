package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@OnPoweroff(LifecycleAction.DESTROY)
@OnReboot(LifecycleAction.DESTROY)
public interface DW0210RestartsForGood {
    @DomainName
    String name();
}
