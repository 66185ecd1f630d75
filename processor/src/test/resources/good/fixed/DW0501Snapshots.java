package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@InternalSnapshots
@LibvirtTarget(libvirt = "9.2")
@Memory("2 GiB")
public interface DW0501Snapshots {
    @DomainName
    String name();
}
