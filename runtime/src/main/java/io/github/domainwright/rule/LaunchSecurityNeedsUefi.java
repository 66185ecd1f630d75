package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0110: a confidential x86 guest has UEFI firmware. */
final class LaunchSecurityNeedsUefi implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0110",
                "An x86 guest with launch security has UEFI firmware.",
                "only OVMF knows how to start an SEV or TDX guest; libvirt defines such a guest with BIOS all the same, and it does not start.",
                new Fix("write @Firmware(UEFI), or leave @Firmware out.", "set firmware='efi' on <os>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LAUNCH_SECURITY, Guest.FIRMWARE, Guest.LOADER);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isX86() && guest.isConfidential() && !guest.is(Guest.FIRMWARE, "efi") && !guest.has(Guest.LOADER)) {
            found.add(
                    Guest.FIRMWARE,
                    "Launch security '%s' needs UEFI firmware, but this guest has BIOS."
                            .formatted(guest.launchSecurity()));
        }
    }
}
