package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@Memory("2 GiB")
@SecureBoot(SecureBootState.ABSENT)
@RawXml("<qemu:commandline><qemu:arg value='-d'/><qemu:arg value='guest_errors'/></qemu:commandline>")
public record DW0456DW0457NotEnforced(@DomainName String name) {}
