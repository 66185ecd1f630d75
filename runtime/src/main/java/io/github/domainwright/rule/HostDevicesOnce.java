package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                "devices/hostdev/source/@protocol",
                "devices/hostdev/source/adapter/@name",
                "devices/hostdev/source/address/@domain",
                "devices/hostdev/source/address/@bus",
                "devices/hostdev/source/address/@slot",
                "devices/hostdev/source/address/@function",
                "devices/hostdev/source/address/@uuid",
                "devices/hostdev/source/address/@device",
                "devices/hostdev/source/address/@target",
                "devices/hostdev/source/address/@unit",
                "devices/hostdev/source/vendor/@id",
                "devices/hostdev/source/product/@id",
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

    /** A list of devices with one address can be longer than one. */
    @Override
    public boolean dependsOnValues(DomainTree tree) {
        return Rule.super.dependsOnValues(tree)
                || Stream.of(DEVICES, CARDS)
                        .flatMap(path -> tree.elements(path).stream())
                        .anyMatch(device -> device.occurrence().isRepeated() && namesItsDevice(device));
    }

    /** Other interfaces than those that are devices of the host have only attributes there. */
    private static boolean namesItsDevice(Element device) {
        return device.element("source").stream()
                .flatMap(Element::elements)
                .findAny()
                .isPresent();
    }

    /** Returns all that tells the device from others, if it is known: a place, or else the maker and product. */
    private static Optional<String> address(Element source) {
        Optional<Element> place = source.element("address");
        if (place.isPresent()) {
            return place.filter(address -> source.literal("protocol").isEmpty())
                    .filter(HostDevicesOnce::isKnown)
                    .map(address -> words(address)
                            + source.element("adapter")
                                    .flatMap(adapter -> adapter.literal("name"))
                                    .orElse(""));
        }
        List<Element> names =
                Stream.of("vendor", "product").flatMap(source::elements).toList();
        return names.size() == 2 && names.stream().allMatch(HostDevicesOnce::isKnown)
                ? Optional.of(words(names.get(0)) + " " + words(names.get(1)))
                : Optional.empty();
    }

    private static boolean isKnown(Element element) {
        return element.attributes().stream().allMatch(attribute -> attribute.value() instanceof Value.Literal);
    }

    private static String words(Element element) {
        return element.attributes().stream()
                .filter(attribute -> !attribute.name().equals("type"))
                .map(HostDevicesOnce::words)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String words(Attribute attribute) {
        String text = ((Value.Literal) attribute.value()).text();
        String number = text.startsWith("0x") ? text.substring(2).replaceFirst("^0+(?=.)", "") : text;
        return attribute.name() + "=" + number;
    }
}
