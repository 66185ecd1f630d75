package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.MachineFamily.Q35;

@VmProfile
@SecureBoot
@MachineType(Q35)
@Memory("2 GiB")
public interface DW0103Q35 {
    @DomainName
    String name();
}
