package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.tree.Origin;
import java.util.List;

/** DW0412: a disk is a device that its bus can carry. */
final class DiskDeviceOnBus implements Rule {
    private static final DomainPath DISKS = DomainPath.of("devices/disk");
    private static final DomainPath BUS = DomainPath.of("devices/disk/target/@bus");
    private static final DomainPath DEVICE = DomainPath.of("devices/disk/@device");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0412",
                "A floppy drive is on the floppy bus, which carries nothing else, and a CD-ROM drive is not on virtio.",
                "libvirt refuses other combinations; virtio has no way to change a medium.",
                new Fix(
                        "use bus = FDC for device = FLOPPY only, and SATA or SCSI for device = CDROM.",
                        "use bus='fdc' for device='floppy' only, and sata or scsi for device='cdrom'."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(DEVICE, BUS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element disk : guest.tree().elements(DISKS)) {
            String device = disk.attribute("device").isEmpty()
                    ? "disk"
                    : disk.literal("device").orElse("");
            String bus = disk.element("target")
                    .flatMap(target -> target.literal("bus"))
                    .orElse("");
            if (device.isEmpty() || bus.isEmpty() || !guest.isQemu()) {
                continue;
            }
            boolean isMisplaced = device.equals("floppy") != bus.equals("fdc");
            if (isMisplaced || device.equals("cdrom") && bus.equals("virtio")) {
                found.add(DEVICE, origin(disk), "A device '%s' cannot be on the bus '%s'.".formatted(device, bus));
            }
        }
    }

    /** Where the annotation is the device, as a CD-ROM drive's is, the bus is what has been stated. */
    private static Origin origin(Element disk) {
        Origin device = disk.attribute("device").map(Attribute::origin).orElse(disk.origin());
        boolean isWord =
                device instanceof Origin.Annotation made && made.member().isEmpty();
        return isWord
                ? disk.element("target")
                        .flatMap(target -> target.attribute("bus"))
                        .map(Attribute::origin)
                        .orElse(device)
                : device;
    }
}
