package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV(vpindex = false, tlbflush = false, ipi = false) // expect: DW0213
@Clock
@Timer(name = TimerName.HYPERVCLOCK)
public interface SynicWithoutVpindex {
    @DomainName
    String name();
}
