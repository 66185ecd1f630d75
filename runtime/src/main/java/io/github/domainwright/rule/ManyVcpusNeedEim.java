package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0310: an x86 guest with more than 255 vCPUs is a q35 machine whose IOMMU can interrupt all of them. */
final class ManyVcpusNeedEim implements Rule {
    private static final int WITHOUT_EIM = 255;
    private static final DomainPath IOMMU = DomainPath.of("devices/iommu");
    private static final DomainPath MODEL = DomainPath.of("devices/iommu/@model");
    private static final DomainPath EIM = DomainPath.of("devices/iommu/driver/@eim");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0310",
                "An x86 guest with more than 255 vCPUs has machine type q35 and an IOMMU with intremap and eim.",
                "without them interrupts reach 255 vCPUs only; libvirt refuses such a guest, and only newer versions add an"
                        + " IOMMU by themselves where none is stated.",
                new Fix(
                        "write @MachineType(Q35), @IoApic(QEMU) and @Iommu(model = INTEL, intremap = true, eim = true), or"
                                + " state at most 255 vCPUs.",
                        "write <ioapic driver='qemu'/> in <features>, and in <devices>: <iommu model='intel'><driver"
                                + " intremap='on' eim='on'/></iommu>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.VCPUS, Guest.MACHINE, IOMMU, MODEL, EIM);
    }

    @Override
    public void check(Guest guest, Findings found) {
        int vcpus = guest.vcpus().orElse(0);
        if (!guest.isQemu() || !guest.isX86() || vcpus <= WITHOUT_EIM) {
            return;
        }
        if (!guest.isQ35() && !guest.machine().isEmpty()) {
            found.add(
                    Guest.VCPUS,
                    "A guest with %d vCPUs needs machine type q35, but this one has '%s'."
                            .formatted(vcpus, guest.machine()));
        } else if (guest.is(EIM, "off")) {
            found.add(EIM, "The IOMMU of this guest cannot interrupt all its %d vCPUs.".formatted(vcpus));
        } else if (!guest.is(EIM, "on")) {
            found.addTolerated(
                    Guest.VCPUS,
                    "A guest with %d vCPUs needs an IOMMU with intremap and eim, but this one has none."
                            .formatted(vcpus));
        }
    }
}
