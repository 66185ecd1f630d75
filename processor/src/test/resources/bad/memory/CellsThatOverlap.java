package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@Vcpus(4)
@NumaCell(id = 0, cpus = "0-2", memory = "1 GiB")
@NumaCell(id = 1, cpus = "2-3", memory = "1 GiB") // expect: DW0307
public interface CellsThatOverlap {
    @DomainName
    String name();
}
