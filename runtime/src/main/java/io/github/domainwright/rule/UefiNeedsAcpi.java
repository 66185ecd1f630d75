package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0106: an x86 guest with UEFI has ACPI. */
final class UefiNeedsAcpi implements Rule {
    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0106",
                "An x86 guest with UEFI firmware has ACPI.",
                "OVMF takes its tables from QEMU through ACPI, and libvirt refuses such a guest: \"UEFI requires ACPI on this"
                        + " architecture\".",
                new Fix(
                        "remove @Acpi(false); or write @Firmware(BIOS) if the guest must run without ACPI.",
                        "write <acpi/> in <features>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ACPI, Guest.FIRMWARE, Guest.LOADER_TYPE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isX86() && guest.hasUefi() && !guest.has(Guest.ACPI)) {
            found.add(Guest.ACPI, "UEFI firmware needs ACPI on x86, but this guest has none.");
        }
    }
}
