package acme;

import io.github.domainwright.annotation.*;
import static io.github.domainwright.annotation.SecureBootState.ABSENT;

@VmProfile
@SecureBoot(ABSENT)
@MachineType(MachineFamily.I440FX)
@Memory("2 GiB")
public interface DW0103Absent {
    @DomainName
    String name();
}
