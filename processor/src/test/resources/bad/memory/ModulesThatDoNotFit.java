package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(1)
@MaxMemory(value = "8 GiB", slots = 1)
@NumaCell(id = 0, cpus = "0", memory = "2 GiB")
@Dimm(size = "1 GiB")
@Dimm(size = "1 GiB", node = 3) // expect: DW0459 at "@Dimm" // expect: DW0459 at "@Dimm"
@Nvdimm(path = "/a", size = "1 GiB", labelSize = "64 KiB") // expect: DW0459 at "@Nvdimm" // expect: DW0459 at "@Nvdimm"
@VirtioMemory(size = "1 GiB", block = "3 MiB", requested = "1 GiB") // expect: DW0459 at "@VirtioMemory"
@VirtioMemory(size = "1 GiB", requested = "2 GiB") // expect: DW0459 at "@VirtioMemory"
public record ModulesThatDoNotFit(@DomainName String name) {}
