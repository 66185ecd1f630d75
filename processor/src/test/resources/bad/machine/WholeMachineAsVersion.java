package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@MachineType(value = MachineFamily.Q35, version = "pc-q35-9.0") // expect: DW0202 at ""pc-q35-9.0""
public interface WholeMachineAsVersion {
    @DomainName
    String name();
}
