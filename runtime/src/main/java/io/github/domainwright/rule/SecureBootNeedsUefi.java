package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0101: a guest with Secure Boot starts with UEFI firmware. */
final class SecureBootNeedsUefi implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0101",
                "A guest with Secure Boot starts with UEFI firmware.",
                "Secure Boot is a part of UEFI (edk2); BIOS runs whatever the disk's first sector holds, and libvirt accepts"
                        + " firmware features only beside firmware='efi'.",
                new Fix(
                        "write @Firmware(UEFI) or leave @Firmware out; or @SecureBoot(ABSENT) if it must be BIOS.",
                        "set firmware='efi' on <os>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, Guest.SECURE_BOOT);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.is(Guest.SECURE_BOOT, "yes") && !guest.hasUefi()) {
            found.add(Guest.FIRMWARE, "Secure Boot needs UEFI firmware, but this guest has BIOS.");
        }
    }
}
