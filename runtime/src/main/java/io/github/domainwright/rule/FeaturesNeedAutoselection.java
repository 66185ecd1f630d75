package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0120: firmware features are stated only where libvirt chooses the firmware. */
final class FeaturesNeedAutoselection implements Rule {
    private static final DomainPath FEATURE = DomainPath.of("os/firmware/feature");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0120",
                "Firmware features are stated only where libvirt chooses the firmware.",
                "they are a request to libvirt's selection, and libvirt refuses them beside a loader that is named by hand.",
                new Fix("write @Firmware(UEFI).", "set firmware='efi' on <os>, or remove <firmware>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, FEATURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isOther = !guest.is(Guest.SECURE_BOOT, "yes");
        if (guest.has(FEATURE) && !guest.isAutoselected() && isOther) {
            found.add(FEATURE, "Firmware features are stated, but libvirt is not to choose the firmware.");
        }
    }
}
