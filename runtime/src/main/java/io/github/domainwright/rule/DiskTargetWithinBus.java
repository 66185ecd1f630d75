package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DW0414: a disk on a bus with few places has one of them. */
final class DiskTargetWithinBus implements Rule {
    private static final DomainPath DISKS = DomainPath.of("devices/disk");
    private static final DomainPath TARGETS = DomainPath.of("devices/disk/target/@dev");
    private static final Map<String, Integer> PLACES = Map.of("ide", 4, "fdc", 2);
    private static final Map<String, String> LAST = Map.of("ide", "hdd", "fdc", "fdb");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0414",
                "A disk on the IDE bus is one of four, hda to hdd, and a floppy drive one of two, fda and fdb.",
                "QEMU's machines have one controller of each kind, and libvirt refuses a place on a second one.",
                new Fix("use another bus, such as SATA or VIRTIO.", "use another bus, such as sata or virtio."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TARGETS, DomainPath.of("devices/disk/target/@bus"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element disk : guest.tree().elements(DISKS)) {
            Optional<Element> target = disk.element("target");
            String bus = target.flatMap(element -> element.literal("bus")).orElse("");
            // With an address of its own, the target is only a name.
            if (!guest.isQemu()
                    || !PLACES.containsKey(bus)
                    || disk.element("address").isPresent()) {
                continue;
            }
            target.flatMap(element -> element.attribute("dev"))
                    .filter(dev -> isBeyond(dev, PLACES.get(bus)))
                    .ifPresent(dev -> found.add(
                            TARGETS,
                            dev.origin(),
                            "The last place on the bus '%s' is '%s', and this disk comes after it."
                                    .formatted(bus, LAST.get(bus))));
        }
    }

    private static boolean isBeyond(Attribute dev, int places) {
        return Series.of(dev, ValueFormat.DISK_TARGET)
                .filter(place -> place.index() >= places)
                .isPresent();
    }
}
