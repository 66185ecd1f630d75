package acme;

import io.github.domainwright.annotation.*;

@VmProfile
@SecureBoot
@InternalSnapshots // expect: DW0501 at "@InternalSnapshots"
@LibvirtTarget(libvirt = "9.0")
@Memory("2 GiB")
public interface SnapshotsOnOldLibvirt {
    @DomainName
    String name();
}
