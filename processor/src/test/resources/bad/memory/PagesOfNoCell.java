package acme;

import io.github.domainwright.annotation.*;

class PagesOfNoCell {
    @VmProfile
    @Memory("2 GiB")
    @Hugepages("2 MiB")
    @Hugepages(value = "1 GiB", nodeset = "0") // expect: DW0313
    record BesideOthers(@DomainName String name) {}

    @VmProfile
    @Memory("2 GiB")
    @Hugepages(value = "2 MiB", nodeset = "1") // expect: DW0313
    record Alone(@DomainName String name) {}
}
