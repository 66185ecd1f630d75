package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@NumaCell(id = 0, cpus = "0-1", memory = "2 GiB")
@NumaTuneCell(cell = 1, nodeset = "0") // expect: DW0345 at "1"
@IoThread(id = 1, threadPoolMin = 4, threadPoolMax = 2) // expect: DW0346
@MaxPhysicalAddress(mode = PhysicalAddressMode.EMULATE, bits = 53) // expect: DW0347 at "53"
public record NoSuchCell(@DomainName String name) {}
