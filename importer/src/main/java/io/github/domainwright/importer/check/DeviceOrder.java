package io.github.domainwright.importer.check;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether devices of one name stand in the same order, also where the order means little. */
final class DeviceOrder {
    private static final DomainPath DEVICES = DomainPath.of("devices");

    private DeviceOrder() {}

    static List<String> difference(DomainTree before, DomainTree after) {
        Map<String, List<String>> old = byName(before);
        Map<String, List<String>> changed = byName(after);
        return old.entrySet().stream()
                .filter(kind -> changed.containsKey(kind.getKey()))
                .filter(kind -> !kind.getValue().equals(changed.get(kind.getKey())))
                .map(kind -> "devices/%s stand in another order: %s, then %s"
                        .formatted(kind.getKey(), kind.getValue(), changed.get(kind.getKey())))
                .toList();
    }

    private static Map<String, List<String>> byName(DomainTree document) {
        return document.elements(DEVICES).stream()
                .flatMap(Element::elements)
                .collect(Collectors.groupingBy(
                        Element::name, Collectors.mapping(DeviceOrder::sign, Collectors.toList())));
    }

    /** What tells a device from others of its name, without what libvirt fills in. */
    private static String sign(Element device) {
        Optional<String> target = device.element("target").flatMap(found -> found.literal("dev"));
        Optional<String> mac =
                device.element("mac").flatMap(found -> found.literal("address")).map(String::toLowerCase);
        return target.or(() -> mac)
                .orElseGet(() -> device.literal("type").orElse("")
                        + device.literal("index").map(index -> " " + index).orElse(""));
    }
}
