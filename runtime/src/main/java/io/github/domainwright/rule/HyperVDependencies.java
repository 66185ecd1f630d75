package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** DW0213: an interface of Hyper-V comes with those it is built on, on a machine that has them. */
final class HyperVDependencies implements Rule {
    private static final DomainPath HYPERV = DomainPath.of("features/hyperv");
    private static final DomainPath REFERENCE_TIME = DomainPath.of("clock/timer[@name='hypervclock']/@present");

    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0213",
                "Hyper-V's synic, tlbflush and ipi come with vpindex, and stimer with synic and the timer hypervclock.",
                "QEMU refuses to start a KVM guest otherwise (its documentation of Hyper-V enlightenments), and libvirt does"
                        + " not check.",
                new Fix(
                        "switch on what is missing, or switch the other off; the clock is @Timer(name = HYPERVCLOCK).",
                        "set state='on' on what is missing; the clock is <timer name='hypervclock' present='yes'/>."));
    }

    @Override
    public List<DomainPath> paths() {
        return Stream.concat(
                        Stream.of(HYPERV, REFERENCE_TIME, Guest.ARCHITECTURE),
                        Stream.of("vpindex", "synic", "stimer", "tlbflush", "ipi")
                                .map(HyperVDependencies::state))
                .toList();
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu() || !guest.has(HYPERV)) {
            return;
        }
        needs().forEach((feature, needed) -> {
            if (guest.is(state(feature), "on") && !guest.is(state(needed), "on")) {
                found.addTolerated(
                        state(feature), "Hyper-V's '%s' needs '%s', which is not on.".formatted(feature, needed));
            }
        });
        if (guest.is(state("stimer"), "on") && !guest.is(REFERENCE_TIME, "yes")) {
            found.addTolerated(
                    state("stimer"),
                    "Hyper-V's 'stimer' needs the timer 'hypervclock', which this guest does not have.");
        }
    }

    private static Map<String, String> needs() {
        Map<String, String> needs = new LinkedHashMap<>();
        needs.put("synic", "vpindex");
        needs.put("stimer", "synic");
        needs.put("tlbflush", "vpindex");
        needs.put("ipi", "vpindex");
        return needs;
    }

    private static DomainPath state(String feature) {
        return DomainPath.of("features/hyperv/" + feature + "/@state");
    }
}
