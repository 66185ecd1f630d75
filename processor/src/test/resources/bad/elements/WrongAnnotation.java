package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;

@VmProfile
@Memory("2 GiB")
public interface WrongAnnotation {
    @ElementAt("devices/disk")
    interface Drive extends DomainSubtree {}

    @DomainName
    String name();

    @Disk(target = "vda")
    Drive drive(); // expect: DW0922 at "drive"

    @ElementAt("title")
    String title(); // expect: DW0923 at "title"
}
