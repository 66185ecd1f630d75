package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@MachineType(value = MachineFamily.Q35, version = "8.2")
@LibvirtTarget(qemu = "8.2")
@Memory("2 GiB")
public interface DW0502Older {
    @DomainName
    String name();
}
