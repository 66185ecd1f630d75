package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0471: an interface has at most one native VLAN. */
final class OneNativeVlan implements Rule {
    private static final DomainPath INTERFACES = DomainPath.of("devices/interface");
    private static final DomainPath VLANS = DomainPath.of("devices/interface/vlan");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0471",
                "An interface has at most one native VLAN.",
                "frames without a tag belong to one VLAN; libvirt refuses two (\"duplicate native vlan setting\").",
                new Fix("leave nativeMode out of all but one @VlanTag.", "leave nativeMode out of all but one <tag>."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/interface/vlan/tag/@nativeMode");
    }

    /** Not a VLAN: the first interface may have none. */
    @Override
    public DomainPath premise() {
        return INTERFACES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element vlan : guest.tree().elements(VLANS)) {
            vlan.elements("tag")
                    .filter(tag -> tag.attribute("nativeMode").isPresent())
                    .skip(1)
                    .forEach(tag -> found.add(VLANS, tag.origin(), "This interface has more than one native VLAN."));
        }
    }
}
