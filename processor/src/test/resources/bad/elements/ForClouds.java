package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;

@VmProfile(targets = {ProfileTarget.NOVA, ProfileTarget.KUBEVIRT})
@Memory("2 GiB")
public interface ForClouds {
    @ElementAt("devices/disk")
    interface Drive extends DomainSubtree {}

    @DomainName
    String name();

    Drive drive(); // expect: DW0630 at "drive" // expect: DW0630 at "drive"
}
