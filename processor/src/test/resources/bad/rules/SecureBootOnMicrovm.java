package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@MachineType(MachineFamily.MICROVM) // expect: DW0103 at "MachineFamily.MICROVM" // expect: DW0212 at "MachineFamily.MICROVM"
@Memory("2 GiB")
public interface SecureBootOnMicrovm {
    @DomainName
    String name();
}
