package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@MachineType(value = MachineFamily.Q35, version = "2.9")
@Memory("2 GiB")
public interface DW0107NewerVersion {
    @DomainName
    String name();
}
