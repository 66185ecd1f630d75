package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(1)
@MaxMemory(value = "4 GiB", slots = 2)
@NumaCell(id = 0, cpus = "0", memory = "2 GiB")
public interface DW0319GrowsToLess {
    @DomainName
    String name();
}
