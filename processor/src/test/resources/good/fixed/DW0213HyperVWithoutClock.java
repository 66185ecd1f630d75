package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV
@Clock
@Timer(name = TimerName.HYPERVCLOCK)
public interface DW0213HyperVWithoutClock {
    @DomainName
    String name();
}
