package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@MachineType(MachineFamily.Q35)
@OtherMachine("isapc") // expect: DW0906 at "@OtherMachine"
@Memory("2 GiB")
public record TwoMachines(@DomainName String name) {}
