package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@MachineType(value = MachineFamily.Q35, version = "9.2") // expect-warning: DW0502 at ""9.2""
@LibvirtTarget(qemu = "8.2")
@Memory("2 GiB")
public interface MachineNewerThanQemu {
    @DomainName
    String name();
}
