package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(2)
@NumaCell(id = 0, cpus = "0-1", memory = "2 GiB")
@NumaTuneCell(cell = 0, nodeset = "0")
@IoThread(id = 1, threadPoolMin = 2, threadPoolMax = 4)
@MaxPhysicalAddress(mode = PhysicalAddressMode.EMULATE, bits = 52)
public record DW0345DW0346DW0347Cell(@DomainName String name) {}
