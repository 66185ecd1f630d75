package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("4 GiB") // expect: DW0308
@Vcpus(4)
@NumaCell(id = 0, cpus = "0-1", memory = "1 GiB")
@NumaCell(id = 1, cpus = "2-3", memory = "1 GiB")
public interface CellsOfLessMemory {
    @DomainName
    String name();
}
