package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@SecureBoot // expect: DW0501 at "@SecureBoot"
@LibvirtTarget(libvirt = "11.3", qemu = "10.1")
@Memory("2 GiB")
public interface ArmOnOldLibvirt {
    @DomainName
    String name();
}
