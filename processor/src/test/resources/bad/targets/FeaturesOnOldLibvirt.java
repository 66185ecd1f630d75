package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot // expect: DW0501 at "@SecureBoot"
@LibvirtTarget(libvirt = "6.0")
@Memory("2 GiB")
public interface FeaturesOnOldLibvirt {
    @DomainName
    String name();
}
