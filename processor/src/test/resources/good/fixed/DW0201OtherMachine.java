package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.MachineFamily.I440FX;

@VmProfile
@MachineType(I440FX)
@Memory("2 GiB")
public interface DW0201OtherMachine {
    @DomainName
    String name();
}
