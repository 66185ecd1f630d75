package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@LibvirtTarget(libvirt = "11.3.0")
@Memory("2 GiB")
public interface DW0503Version {
    @DomainName
    String name();
}
