package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** DW0461: a guest has a device of the host once. */
final class HostDevicesOnce implements Rule {
    private static final DomainPath DEVICES = DomainPath.of("devices/hostdev");
    private static final DomainPath CARDS = DomainPath.of("devices/interface");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0461",
                "A guest has a device of the host once.",
                "a guest cannot hold one device twice; libvirt refuses it (\"Hostdev already exists in the domain"
                        + " configuration\").",
                new Fix("remove one of the two annotations.", "remove one of the two elements."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "devices/hostdev/source/address/@domain",
                "devices/hostdev/source/address/@bus",
                "devices/hostdev/source/address/@slot",
                "devices/hostdev/source/address/@function",
                "devices/hostdev/source/address/@uuid",
                "devices/interface/source/address/@domain",
                "devices/interface/source/address/@bus",
                "devices/interface/source/address/@slot",
                "devices/interface/source/address/@function");
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<String> taken = new HashSet<>();
        for (DomainPath path : List.of(DEVICES, CARDS)) {
            for (Element device : guest.tree().elements(path)) {
                Optional<String> address = device.element("source").flatMap(HostDevicesOnce::address);
                if (address.isPresent() && !taken.add(address.get())) {
                    found.add(path, device.origin(), "The guest has this device of the host already.");
                }
            }
        }
    }

    /** Returns all that tells the device from others, if it is known. */
    private static Optional<String> address(Element source) {
        return source.element("address")
                .filter(address -> source.literal("protocol").isEmpty())
                .filter(address ->
                        address.attributes().stream().allMatch(attribute -> attribute.value() instanceof Value.Literal))
                .map(address -> address.attributes().stream()
                                .filter(attribute -> !attribute.name().equals("type"))
                                .map(HostDevicesOnce::words)
                                .sorted()
                                .collect(Collectors.joining(" "))
                        + source.element("adapter")
                                .flatMap(adapter -> adapter.literal("name"))
                                .orElse(""));
    }

    private static String words(Attribute attribute) {
        String text = ((Value.Literal) attribute.value()).text();
        String number = text.startsWith("0x") ? text.substring(2).replaceFirst("^0+(?=.)", "") : text;
        return attribute.name() + "=" + number;
    }
}
