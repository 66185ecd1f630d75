package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** DW0309: a vCPU is pinned once, and exists. */
final class PinningFitsVcpus implements Rule {
    private static final DomainPath PINS = DomainPath.of("cputune/vcpupin");
    private static final DomainPath PINNED = DomainPath.of("cputune/vcpupin/@vcpu");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0309",
                "Each vCPU that is pinned exists, and is pinned once.",
                "libvirt refuses a second pin of a vCPU, and forgets a pin of one that does not exist without a word.",
                new Fix(
                        "remove the @VcpuPin, or raise @Vcpus; vCPUs are numbered from 0.",
                        "remove the <vcpupin>, or raise <vcpu>; vCPUs are numbered from 0."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(PINNED, Guest.VCPUS);
    }

    @Override
    public DomainPath premise() {
        return PINNED;
    }

    @Override
    public void check(Guest guest, Findings found) {
        Set<Integer> pinned = new HashSet<>();
        for (Element pin : guest.tree().elements(PINS)) {
            OptionalInt vcpu = Numbers.natural(pin.literal("vcpu"));
            if (vcpu.isEmpty()) {
                continue;
            }
            if (!pinned.add(vcpu.getAsInt())) {
                found.addAt(PINNED, pin, "vCPU %d is pinned twice.".formatted(vcpu.getAsInt()));
            }
            if (vcpu.getAsInt() >= guest.vcpus().orElse(Integer.MAX_VALUE)) {
                found.addToleratedAt(
                        PINNED,
                        pin,
                        "vCPU %d is pinned, but this guest has %d, numbered from 0."
                                .formatted(vcpu.getAsInt(), guest.vcpus().orElseThrow()));
            }
        }
    }
}
