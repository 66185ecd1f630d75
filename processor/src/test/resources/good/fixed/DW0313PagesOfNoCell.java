package acme;

import io.github.domainwright.annotation.*;

class DW0313PagesOfNoCell {
    @VmProfile
    @Memory("2 GiB")
    @Vcpus(2)
    @NumaCell(id = 0, cpus = "0-1", memory = "2 GiB")
    @Hugepages("2 MiB")
    @Hugepages(value = "1 GiB", nodeset = "0")
    record OfItsCell(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Hugepages("2 MiB")
    record WithoutCells(@DomainName String name) {}
}
