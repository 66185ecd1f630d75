package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0123: firmware that libvirt chooses is read-only. */
final class AutoselectionIsReadOnly implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0123",
                "Firmware that libvirt chooses is read-only.",
                "libvirt chooses pairs of executable and template, and only read-only executables have one; asked for a writable one it finds none.",
                new Fix("remove what makes the loader writable.", "remove readonly='no' from <loader>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, Guest.LOADER_READONLY);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.is(Guest.FIRMWARE, "efi") && guest.is(Guest.LOADER_READONLY, "no")) {
            found.add(Guest.LOADER_READONLY, "libvirt finds no firmware for a loader that is not read-only.");
        }
    }
}
