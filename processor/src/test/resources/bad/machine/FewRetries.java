package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV(spinlockRetries = 100) // expect: DW0208 at "100"
@Clock
@Timer(name = TimerName.HYPERVCLOCK)
public interface FewRetries {
    @DomainName
    String name();
}
