package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@MachineType(MachineFamily.Q35)
@Memory("2 GiB")
public interface DW0212Q35 {
    @DomainName
    String name();
}
