package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@MachineType(MachineFamily.I440FX) // expect: DW0103 at "MachineFamily.I440FX"
@Memory("2 GiB")
public interface SecureBootOnI440fx {
    @DomainName
    String name();
}
