package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** DW0432: the name of a disk tells a floppy drive from a fixed disk; DW0412 says where either can be. */
final class DiskTargetOfDevice implements Rule {
    private static final DomainPath DISKS = DomainPath.of("devices/disk");
    private static final DomainPath TARGETS = DomainPath.of("devices/disk/target/@dev");
    private static final Set<String> FIXED_DISKS = Set.of("hd", "sd", "vd", "xvd", "ubd");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0432",
                "The target of a floppy drive begins with fd, and that of a fixed disk does not.",
                "libvirt refuses other names (\"Invalid harddisk device name: fda\").",
                new Fix(
                        "write target = \"fda\" for a floppy drive, and \"vda\", \"sda\" or \"hda\" for a disk.",
                        "write dev='fda' for a floppy drive, and 'vda', 'sda' or 'hda' for a disk."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TARGETS, DomainPath.of("devices/disk/@device"), DomainPath.of("devices/disk/target/@bus"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (Element disk : guest.tree().elements(DISKS)) {
            String device = disk.attribute("device").isEmpty()
                    ? "disk"
                    : disk.literal("device").orElse("");
            Optional<Element> target = disk.element("target");
            boolean isOnBus = target.flatMap(element -> element.literal("bus"))
                    .filter(bus -> bus.equals("fdc") != device.equals("floppy"))
                    .isEmpty();
            if (isOnBus) {
                target.flatMap(element -> element.attribute("dev")).ifPresent(name -> check(device, name, found));
            }
        }
    }

    private static void check(String device, Attribute name, Findings found) {
        String prefix =
                Series.of(name, ValueFormat.DISK_TARGET).map(Series::prefix).orElse("");
        boolean isWrong = switch (device) {
            case "floppy" -> FIXED_DISKS.contains(prefix);
            case "disk", "lun" -> prefix.equals("fd");
            default -> false;
        };
        if (isWrong) {
            found.add(
                    TARGETS,
                    name.origin(),
                    "A device '%s' cannot have a target that begins with '%s'.".formatted(device, prefix));
        }
    }
}
