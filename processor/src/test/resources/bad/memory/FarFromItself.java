package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@NumaCell(
        id = 0,
        cpus = "0",
        memory = "1 GiB",
        distances = {
            @NumaDistance(id = 0, value = 16), // expect: DW0348 at "16"
            @NumaDistance(id = 2, value = 21) // expect: DW0348 at "2,"
        })
@NumaCell(
        id = 1,
        cpus = "1",
        memory = "1 GiB",
        distances = @NumaDistance(id = 0, value = 10)) // expect: DW0348 at "10"
public record FarFromItself(@DomainName String name) {}
