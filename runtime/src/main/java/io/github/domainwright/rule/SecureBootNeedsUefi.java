package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0101: a guest with Secure Boot starts with UEFI firmware. */
final class SecureBootNeedsUefi implements Rule {
    @Override
    public String id() {
        return "DW0101";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "A guest with Secure Boot starts with UEFI firmware.";
    }

    @Override
    public String why() {
        return "Secure Boot is a part of UEFI (edk2); BIOS runs whatever the disk's first sector holds, and libvirt"
                + " accepts firmware features only beside firmware='efi'.";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.FIRMWARE, Guest.SECURE_BOOT);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        if (!tree.is(Guest.SECURE_BOOT, "yes") || new Guest(tree).hasUefi()) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "Secure Boot needs UEFI firmware, but this guest has BIOS.",
                Guest.FIRMWARE,
                new Fix(
                        "write @Firmware(UEFI) or leave @Firmware out; or @SecureBoot(ABSENT) if it must be BIOS.",
                        "set firmware='efi' on <os>.")));
    }
}
