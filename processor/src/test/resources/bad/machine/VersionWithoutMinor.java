package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(value = MachineFamily.Q35, version = "9") // expect: DW0202 at ""9""
public interface VersionWithoutMinor {
    @DomainName
    String name();
}
