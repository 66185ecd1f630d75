package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV // expect: DW0213
public interface HyperVWithoutClock {
    @DomainName
    String name();
}
