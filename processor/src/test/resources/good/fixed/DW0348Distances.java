package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@NumaCell(
        id = 0,
        cpus = "0",
        memory = "1 GiB",
        distances = {@NumaDistance(id = 0, value = 10), @NumaDistance(id = 1, value = 254)})
@NumaCell(id = 1, cpus = "1", memory = "1 GiB", distances = @NumaDistance(id = 0, value = 11))
public record DW0348Distances(@DomainName String name) {}
