package acme;

import io.github.domainwright.annotation.*;

@VmProfile(architecture = Architecture.AARCH64)
@SecureBoot
@LibvirtTarget(libvirt = "12.1", qemu = "10.1")
@Memory("2 GiB")
public interface DW0112Target {
    @DomainName
    String name();
}
