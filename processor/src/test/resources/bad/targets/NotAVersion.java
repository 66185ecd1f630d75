package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@LibvirtTarget(libvirt = "newest") // expect: DW0503 at ""newest""
@Memory("2 GiB")
public interface NotAVersion {
    @DomainName
    String name();
}
