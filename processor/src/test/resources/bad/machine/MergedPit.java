package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Clock
@Timer(name = TimerName.PIT, tickPolicy = TickPolicy.MERGE) // expect: DW0211
public interface MergedPit {
    @DomainName
    String name();
}
