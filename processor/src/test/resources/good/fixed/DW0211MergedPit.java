package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.PIT, tickPolicy = TickPolicy.DELAY)
public interface DW0211MergedPit {
    @DomainName
    String name();
}
