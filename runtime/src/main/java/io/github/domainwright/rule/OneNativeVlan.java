package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Optional;

/** DW0471: an interface has at most one native VLAN, which is listed once. */
final class OneNativeVlan implements Rule {
    private static final DomainPath INTERFACES = DomainPath.of("devices/interface");
    private static final DomainPath VLANS = DomainPath.of("devices/interface/vlan");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0471",
                "An interface has at most one native VLAN, and lists it once.",
                "frames without a tag belong to one VLAN; libvirt refuses two (\"duplicate native vlan setting\"). Where"
                        + " the native one is listed again, libvirt writes nativeMode at both, and cannot read its own"
                        + " document.",
                new Fix(
                        "leave nativeMode out of all but one @VlanTag, and list its id once.",
                        "leave nativeMode out of all but one <tag>, and list its id once."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list("devices/interface/vlan/tag/@nativeMode", "devices/interface/vlan/tag/@id");
    }

    /** Not a VLAN: the first interface may have none. */
    @Override
    public DomainPath premise() {
        return INTERFACES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        guest.tree().elements(VLANS).forEach(vlan -> check(vlan, found));
    }

    private static void check(Element vlan, Findings found) {
        List<Element> natives = vlan.elements("tag")
                .filter(tag -> tag.attribute("nativeMode").isPresent())
                .toList();
        natives.stream()
                .skip(1)
                .forEach(tag -> found.add(VLANS, tag.origin(), "This interface has more than one native VLAN."));
        for (Element tag : natives) {
            Optional<String> id = tag.literal("id");
            boolean isTwice = id.isPresent()
                    && vlan.elements("tag")
                                    .filter(other -> other.literal("id").equals(id))
                                    .count()
                            > 1;
            if (isTwice && natives.size() == 1) {
                found.add(VLANS, tag.origin(), "The native VLAN %s is listed twice.".formatted(id.get()));
            }
        }
    }
}
