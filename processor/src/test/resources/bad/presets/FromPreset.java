package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@OldBaseline // expect: DW0103 at "@OldBaseline"
@SecureBoot
public interface FromPreset {
    @DomainName
    String name();
}

@MachineType(MachineFamily.I440FX)
@Memory("2 GiB")
@interface OldBaseline {}
