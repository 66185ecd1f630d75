package acme;

import io.github.domainwright.annotation.*;
import io.github.domainwright.tree.DomainSubtree;

@VmProfile
@Memory("2 GiB")
public interface Elsewhere {
    interface Port extends DomainSubtree {}

    @ElementAt("devices/serial/@type")
    interface Attribute extends DomainSubtree {}

    @DomainName
    String name();

    Port port(); // expect: DW0920 at "port"

    Attribute attribute(); // expect: DW0920 at "attribute"

    @ElementAt("devices//serial")
    Port broken(); // expect: DW0920 at "broken"

    @ElementAt(".")
    Port domain(); // expect: DW0920 at "domain"

    @ElementAt("devices/disk/source")
    Port inside(); // expect: DW0920 at "inside"
}
