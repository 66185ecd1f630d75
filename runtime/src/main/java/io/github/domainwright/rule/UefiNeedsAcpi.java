package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Optional;

/** DW0106: an x86 guest with UEFI has ACPI. */
final class UefiNeedsAcpi implements Rule {
    @Override
    public String id() {
        return "DW0106";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String demand() {
        return "An x86 guest with UEFI firmware has ACPI.";
    }

    @Override
    public String why() {
        return "OVMF takes its tables from QEMU through ACPI, and libvirt refuses such a guest: \"UEFI requires ACPI on"
                + " this architecture\".";
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.ACPI, Guest.FIRMWARE, Guest.LOADER_TYPE);
    }

    @Override
    public Optional<Violation> check(DomainTree tree) {
        Guest guest = new Guest(tree);
        if (!guest.isX86() || !guest.hasUefi() || tree.has(Guest.ACPI)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                this,
                "UEFI firmware needs ACPI on x86, but this guest has none.",
                Guest.ACPI,
                new Fix(
                        "remove @Acpi(false); or write @Firmware(BIOS) if the guest must run without ACPI.",
                        "write <acpi/> in <features>.")));
    }
}
