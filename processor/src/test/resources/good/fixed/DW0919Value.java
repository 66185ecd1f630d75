package acme;

import io.github.domainwright.annotation.*;
import java.util.Optional;

@VmProfile
@Memory("2 GiB")
@Cpu(mode = CpuMode.CUSTOM)
public interface DW0919Value {
    @DomainName
    String name();

    @CpuModel
    Optional<String> model();
}

@DomainElement(value = "cpu", parameter = "model/text()", whenAbsent = Absence.VALUE)
@interface CpuModel {}
