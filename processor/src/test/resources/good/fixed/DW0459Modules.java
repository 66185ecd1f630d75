package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(1)
@MaxMemory(value = "8 GiB", slots = 2)
@NumaCell(id = 0, cpus = "0", memory = "2 GiB")
@Dimm(size = "1 GiB")
@Nvdimm(path = "/a", size = "1 GiB", labelSize = "128 KiB")
@VirtioMemory(size = "1 GiB", requested = "1 GiB")
public record DW0459Modules(@DomainName String name) {}
