package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV(spinlockRetries = 4095)
@Clock
@Timer(name = TimerName.HYPERVCLOCK)
public interface DW0208FewRetries {
    @DomainName
    String name();
}
