package io.github.domainwright.rule;

import io.github.domainwright.tree.Attribute;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.Optional;

/** DW0429: a disk that is a file on the host is a regular file. */
final class DiskOnRegularFile implements Rule {
    private static final DomainPath DISKS = DomainPath.of("devices/disk");
    private static final DomainPath FILES = DomainPath.of("devices/disk/source/@file");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0429",
                "The file of a disk has an absolute path that is not below /dev, /proc or /sys.",
                "there the kernel shows devices and settings, and QEMU opens only a regular file for such a disk. On purpose"
                        + " this is stricter than libvirt, which accepts any path and leaves it to QEMU.",
                new Fix(
                        "name an image file, such as /var/lib/libvirt/images/agent-7.qcow2.",
                        "name an image file, or write <disk type='block'> and <source dev='/dev/…'/> for a device."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(FILES, DomainPath.of("devices/disk/@type"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        for (Element disk : guest.tree().elements(DISKS)) {
            boolean isFile = guest.isQemu()
                    && disk.literal("type").filter("file"::equals).isPresent();
            Optional<Element> source = disk.element("source").filter(element -> isFile);
            source.flatMap(element -> element.literal("file"))
                    .filter(path -> path.startsWith("/"))
                    .flatMap(ValueFormat.IMAGE_PATH::refusal)
                    .ifPresent(refusal -> found.addTolerated(
                            FILES,
                            source.flatMap(element -> element.attribute("file"))
                                    .map(Attribute::origin)
                                    .orElse(disk.origin()),
                            refusal.reason()));
        }
    }
}
