package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;

/** DW0415: no two devices have the same place in the boot order. */
final class DistinctBootOrders implements Rule {
    private static final DomainPath DEVICES = DomainPath.of("devices");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0415",
                "No two devices have the same place in the boot order.",
                "libvirt refuses it (\"boot order '1' used for more than one device\"), and a list of devices takes as many"
                        + " places as it has elements.",
                new Fix(
                        "give each device a bootOrder of its own; a list comes last.",
                        "give each device's <boot> an order of its own."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(DomainPath.of("devices/disk/boot/@order"), DomainPath.of("devices/interface/boot/@order"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        List<Series> orders = guest.tree().element(DEVICES).stream()
                .flatMap(Element::elements)
                .flatMap(device -> device.element("boot").stream())
                .flatMap(boot -> boot.attribute("order").stream())
                .map(order -> Series.of(order, ValueFormat.POSITIVE_NUMBER))
                .flatMap(Optional::stream)
                .toList();
        for (Series.Clash clash : Series.clashes(orders)) {
            found.add(DEVICES, clash.second().origin(), clash.message("devices", "the boot order"));
        }
    }
}
