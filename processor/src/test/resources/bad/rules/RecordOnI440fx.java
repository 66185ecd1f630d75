package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@MachineType(MachineFamily.I440FX) // expect: DW0103 at "MachineFamily.I440FX"
@SecureBoot
@Memory("2 GiB")
public record RecordOnI440fx(@DomainName String name) {}
