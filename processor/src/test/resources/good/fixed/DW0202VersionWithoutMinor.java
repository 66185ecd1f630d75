package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(value = MachineFamily.Q35, version = "9.0")
public interface DW0202VersionWithoutMinor {
    @DomainName
    String name();
}
