package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0416: what a guest starts from is stated either on its devices or for kinds of devices, not both. */
final class BootOrderOrBootDevices implements Rule {
    private static final DomainPath KINDS = DomainPath.of("os/boot");
    private static final DomainPath DEVICES = DomainPath.of("devices");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0416",
                "The boot order is stated on devices, or for kinds of devices, not both.",
                "libvirt refuses both together, because neither could come first.",
                new Fix("remove @BootDevices, or each bootOrder.", "remove <boot> from <os>, or from each device."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(KINDS, DomainPath.of("devices/disk/boot"), DomainPath.of("devices/interface/boot"));
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isOnDevices = guest.tree().element(DEVICES).stream()
                .flatMap(Element::elements)
                .anyMatch(device -> device.element("boot").isPresent());
        if (guest.has(KINDS) && isOnDevices) {
            found.add(KINDS, "The boot order is stated for kinds of devices and on a device as well.");
        }
    }
}
