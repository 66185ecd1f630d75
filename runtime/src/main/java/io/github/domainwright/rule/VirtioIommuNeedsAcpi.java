package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0428: a guest with the paravirtual IOMMU has ACPI. */
final class VirtioIommuNeedsAcpi implements Rule {
    private static final DomainPath MODEL = DomainPath.of("devices/iommu/@model");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0428",
                "A guest with the paravirtual IOMMU has ACPI.",
                "the guest learns from an ACPI table which devices are behind it; libvirt refuses it without"
                        + " (\"IOMMU device: 'virtio' requires ACPI\").",
                new Fix("remove @Acpi(false), or use another model.", "write <acpi/> in <features>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODEL, Guest.ACPI);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.isQemu() && guest.is(MODEL, "virtio") && !guest.has(Guest.ACPI)) {
            found.add(MODEL, "The paravirtual IOMMU needs ACPI, but this guest has none.");
        }
    }
}
