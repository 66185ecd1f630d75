package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@OnPoweroff(LifecycleAction.RESTART) // expect: DW0210 at "LifecycleAction.RESTART"
@OnReboot(LifecycleAction.DESTROY)
public interface RestartsForGood {
    @DomainName
    String name();
}
