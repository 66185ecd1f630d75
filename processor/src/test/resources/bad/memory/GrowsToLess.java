package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(1)
@MaxMemory(value = "1 GiB", slots = 2) // expect: DW0319 at ""1 GiB""
@NumaCell(id = 0, cpus = "0", memory = "2 GiB")
public interface GrowsToLess {
    @DomainName
    String name();
}
