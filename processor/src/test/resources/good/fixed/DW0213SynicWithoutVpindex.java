package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@HyperV(vpindex = false, synic = false, stimer = false, tlbflush = false, ipi = false)
public interface DW0213SynicWithoutVpindex {
    @DomainName
    String name();
}
