package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@LibvirtTarget(libvirt = "7.2")
@Memory("2 GiB")
public interface DW0501Newer {
    @DomainName
    String name();
}
