package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot(SecureBootState.SETUP_MODE)
@MachineType(version = "9.0", value = MachineFamily.I440FX) // expect: DW0103 at "MachineFamily.I440FX"
@Memory("2 GiB")
public interface SetupModeOnVersionedI440fx {
    @DomainName
    String name();
}
