package io.github.domainwright.rule;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0113: an AArch64 guest with ACPI has UEFI firmware. */
final class AcpiNeedsUefiOnArm implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0113",
                "An AArch64 guest with ACPI has UEFI firmware.",
                "on AArch64 only the firmware can hand ACPI tables to the system; libvirt refuses such a guest: \"ACPI requires UEFI on this architecture\".",
                new Fix("write @Firmware(UEFI), or remove @Acpi.", "set firmware='efi' on <os>, or remove <acpi/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ARCHITECTURE, Guest.ACPI, Guest.FIRMWARE, Guest.LOADER_TYPE, Guest.VARSTORE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isOf(Architecture.AARCH64)
                && guest.has(Guest.ACPI)
                && !guest.hasUefi()
                && !guest.has(Guest.VARSTORE)) {
            found.add(Guest.ACPI, "ACPI needs UEFI firmware on AArch64, but this guest has none.");
        }
    }
}
