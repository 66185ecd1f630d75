package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;
import java.util.Set;

/** DW0323: a guest that gets the host's CPU runs where that can be given. */
final class CpuOfHostNeedsKvm implements Rule {
    private static final DomainPath MODE = DomainPath.of("cpu/@mode");
    private static final Set<String> WITHOUT_HOST_MODEL = Set.of("aarch64", "armv7l", "riscv64", "loongarch64");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0323",
                "The CPU mode host-passthrough is used under KVM, and host-model where libvirt has named CPU models.",
                "software emulation cannot hand the host's processor on, and Arm, RISC-V and LoongArch have no named models"
                        + " that the host's could be the nearest to; libvirt takes the definition and refuses to start.",
                new Fix(
                        "write @Cpu(mode = MAXIMUM) for emulation, and HOST_PASSTHROUGH for KVM on these architectures.",
                        "write mode='maximum' for emulation, and 'host-passthrough' for KVM on these architectures."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODE, Guest.HYPERVISOR, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (guest.is(Guest.HYPERVISOR, "qemu") && guest.is(MODE, "host-passthrough")) {
            found.add(MODE, "The CPU mode 'host-passthrough' needs KVM, but software emulation runs this guest.");
        }
        if (guest.isQemu() && guest.is(MODE, "host-model") && WITHOUT_HOST_MODEL.contains(guest.architectureName())) {
            found.addTolerated(
                    MODE, "libvirt has no CPU mode 'host-model' for %s.".formatted(guest.architectureName()));
        }
    }
}
