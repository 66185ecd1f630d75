package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** DW0211: a guest's timers are ones that its machine has, with what QEMU can do about missed ticks. */
final class TimersOfMachine implements Rule {
    private static final DomainPath TIMERS = DomainPath.of("clock/timer");
    private static final Set<String> ONLY_X86 = Set.of("hpet", "tsc", "kvmclock", "hypervclock");
    private static final Map<String, Set<String>> IMPOSSIBLE = Map.of(
            "rtc", Set.of("merge", "discard"),
            "pit", Set.of("merge"),
            "kvmclock", Set.of("delay", "catchup", "merge", "discard"),
            "hypervclock", Set.of("delay", "catchup", "merge", "discard"),
            "armvtimer", Set.of("catchup", "merge"));

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0211",
                "A timer is one that the machine has, and its tick policy one that QEMU has for it.",
                "libvirt refuses the others: they are parts of the PC, and QEMU delivers missed ticks in few ways.",
                new Fix(
                        "remove the @Timer, write present = false, or leave its tickPolicy out.",
                        "remove the <timer>, write present='no', or remove its tickpolicy."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(TIMERS, Guest.ARCHITECTURE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.isQemu()) {
            return;
        }
        for (Element timer : guest.tree().elements(TIMERS)) {
            String name = timer.literal("name").orElse("");
            String policy = timer.literal("tickpolicy").orElse("");
            boolean isPresent = timer.literal("present").filter("yes"::equals).isPresent();
            if (isPresent && ONLY_X86.contains(name) && guest.architecture().isPresent() && !guest.isX86()) {
                found.add(
                        TIMERS,
                        timer.origin(),
                        "%s guests have no timer '%s', which is a part of x86 machines."
                                .formatted(guest.architectureName(), name));
            }
            if (name.equals("armvtimer") && guest.isX86()) {
                found.add(TIMERS, timer.origin(), "x86 guests have no timer 'armvtimer'.");
            }
            if (IMPOSSIBLE.getOrDefault(name, Set.of()).contains(policy)) {
                found.add(
                        TIMERS,
                        timer.origin(),
                        "QEMU has no tick policy '%s' for the timer '%s'.".formatted(policy, name));
            }
        }
    }
}
