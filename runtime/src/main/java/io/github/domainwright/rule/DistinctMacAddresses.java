package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** DW0417: no two network interfaces of a guest have the same MAC address. */
final class DistinctMacAddresses implements Rule {
    private static final DomainPath INTERFACES = DomainPath.of("devices/interface");
    private static final DomainPath ADDRESSES = DomainPath.of("devices/interface/mac/@address");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0417",
                "No two network interfaces of a guest have the same MAC address.",
                "a switch cannot tell them apart and delivers to one of them; libvirt takes both.",
                new Fix(
                        "change one address, or leave it out and libvirt chooses one.",
                        "change one address, or remove <mac> and libvirt chooses one."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(ADDRESSES);
    }

    /** Addresses that components give are compared when they are given; here it is about one that a profile states. */
    @Override
    public boolean dependsOnValues(DomainTree tree) {
        boolean isStated = tree.elements(ADDRESSES.element()).stream()
                .anyMatch(mac -> mac.literal("address").isPresent());
        return isStated && Rule.super.dependsOnValues(tree);
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<String> addresses = new HashSet<>();
        for (Element network : guest.tree().elements(INTERFACES)) {
            // The two halves of a team are one interface to the guest.
            Optional<Attribute> address = network.element("teaming").isPresent()
                    ? Optional.empty()
                    : network.element("mac").flatMap(mac -> mac.attribute("address"));
            address.filter(stated -> isSecond(stated, addresses))
                    .ifPresent(second -> found.addTolerated(
                            ADDRESSES,
                            second.origin(),
                            "Two network interfaces have the MAC address '%s'.".formatted(text(second))));
        }
    }

    private static boolean isSecond(Attribute address, Set<String> addresses) {
        return address.value() instanceof Value.Literal
                && !addresses.add(text(address).toLowerCase(Locale.ROOT));
    }

    private static String text(Attribute address) {
        return ((Value.Literal) address.value()).text();
    }
}
