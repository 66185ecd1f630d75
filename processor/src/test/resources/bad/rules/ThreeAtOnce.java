package acme;

import io.github.domainwright.annotation.*;

@VmProfile // expect: DW0203 at "@VmProfile"
@SecureBoot
@MachineType(MachineFamily.I440FX) // expect: DW0103 at "MachineFamily.I440FX"
@Smm(false) // expect: DW0102 at "false"
@Memory("8 GB") // expect: DW0301 at ""8 GB""
public interface ThreeAtOnce {}
