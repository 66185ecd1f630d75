package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0423: an IOMMU that remaps interrupts has what it needs for it. */
final class InterruptRemapping implements Rule {
    private static final DomainPath INTREMAP = DomainPath.of("devices/iommu/driver/@intremap");
    private static final DomainPath EIM = DomainPath.of("devices/iommu/driver/@eim");
    private static final DomainPath IO_APIC = DomainPath.of("features/ioapic/@driver");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0423",
                "An IOMMU with eim remaps interrupts, and one that does is in a guest whose I/O APIC QEMU emulates.",
                "the kernel's I/O APIC cannot ask QEMU's IOMMU where an interrupt goes; libvirt refuses such a guest, and"
                        + " only newer versions switch on by themselves what is not stated.",
                new Fix(
                        "write @IoApic(QEMU) and @Iommu(intremap = true).",
                        "write <ioapic driver='qemu'/> in <features>, and intremap='on' on the IOMMU's <driver>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(INTREMAP, EIM, IO_APIC);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.is(EIM, "on") && guest.is(INTREMAP, "off")) {
            found.add(EIM, "This IOMMU has eim, but does not remap interrupts.");
        } else if (guest.is(EIM, "on") && !guest.is(INTREMAP, "on")) {
            found.addTolerated(EIM, "This IOMMU has eim, but does not say that it remaps interrupts.");
        }
        if (guest.is(INTREMAP, "on") && guest.is(IO_APIC, "kvm")) {
            found.add(IO_APIC, "This guest's IOMMU remaps interrupts, but the kernel emulates its I/O APIC.");
        } else if (guest.is(INTREMAP, "on") && !guest.is(IO_APIC, "qemu")) {
            found.addTolerated(
                    INTREMAP, "This IOMMU remaps interrupts, but the guest does not say who emulates its I/O APIC.");
        }
    }
}
