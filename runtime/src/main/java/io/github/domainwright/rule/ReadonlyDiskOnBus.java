package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Set;

/** DW0431: a disk that the guest may only read is on a bus that can say so. */
final class ReadonlyDiskOnBus implements Rule {
    private static final DomainPath DISKS = DomainPath.of("devices/disk");
    private static final DomainPath READONLY = DomainPath.of("devices/disk/readonly");
    private static final Set<String> ALWAYS_WRITABLE = Set.of("ide", "sata");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0431",
                "A fixed disk on the IDE or SATA bus is not read-only.",
                "these buses have no way to tell a guest that it must not write; libvirt refuses such a disk (\"readonly"
                        + " sata disks are not supported\").",
                new Fix(
                        "use bus = VIRTIO, SCSI or USB, or device = CDROM.",
                        "use bus='virtio', 'scsi' or 'usb', or device='cdrom'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(READONLY, DomainPath.of("devices/disk/@device"), DomainPath.of("devices/disk/target/@bus"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (Element disk : guest.tree().elements(DISKS)) {
            String bus = disk.element("target")
                    .flatMap(target -> target.literal("bus"))
                    .orElse("");
            if (isFixed(disk) && ALWAYS_WRITABLE.contains(bus)) {
                disk.element("readonly")
                        .ifPresent(readonly -> found.add(
                                READONLY,
                                readonly.origin(),
                                "A fixed disk on the bus '%s' cannot be read-only.".formatted(bus)));
            }
        }
    }

    private static boolean isFixed(Element disk) {
        return disk.attribute("device").isEmpty()
                || disk.literal("device").filter("disk"::equals).isPresent();
    }
}
