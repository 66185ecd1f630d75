package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** DW0344: what is stated about single vCPUs, their state and their scheduler, fits them. */
final class StatedVcpus implements Rule {
    private static final DomainPath STATES = DomainPath.of("vcpus/vcpu");
    private static final DomainPath SCHEDULERS = DomainPath.of("cputune/vcpusched");
    private static final DomainPath CURRENT = DomainPath.of("vcpu/@current");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0344",
                "What is stated about single vCPUs fits them: each exists and has one scheduler, vCPU 0 is there from the"
                        + " start, and what starts later can be added.",
                "libvirt refuses other states of vCPUs, and schedulers of vCPUs that do not exist or have one already.",
                new Fix(
                        "correct the @Vcpu or @VcpuScheduler; vCPUs are numbered from 0.",
                        "correct the <vcpu> or <vcpusched>; vCPUs are numbered from 0."));
    }

    @Override
    public List<DomainPath> paths() {
        return DomainPath.list(
                "vcpu/text()",
                "vcpu/@current",
                "vcpus/vcpu/@id",
                "vcpus/vcpu/@enabled",
                "vcpus/vcpu/@hotpluggable",
                "vcpus/vcpu/@order",
                "cputune/vcpusched/@vcpus");
    }

    @Override
    public void check(Guest guest, Findings found) {
        OptionalInt vcpus = guest.vcpus();
        if (!guest.isQemu() || vcpus.isEmpty()) {
            return;
        }
        OptionalInt current = Numbers.natural(guest.tree().literal(CURRENT));
        if (current.orElse(0) > vcpus.getAsInt()) {
            found.add(
                    CURRENT,
                    "The guest starts with %d vCPUs, but has %d.".formatted(current.getAsInt(), vcpus.getAsInt()));
        }
        checkStates(guest.tree().elements(STATES), vcpus.getAsInt(), found);
        checkSchedulers(guest.tree().elements(SCHEDULERS), vcpus.getAsInt(), found);
    }

    private static void checkStates(List<Element> states, int vcpus, Findings found) {
        if (states.isEmpty()) {
            return;
        }
        if (states.stream().allMatch(state -> id(state) > 0)) {
            found.add(
                    STATES,
                    states.get(0).origin(),
                    "vCPU 0 is not among those that are stated; it would be off, and a guest starts with it.");
        }
        checkOrder(states, vcpus, found);
        long ordered = states.stream()
                .filter(state -> state.attribute("order").isPresent())
                .count();
        long enabled = states.stream().filter(StatedVcpus::isEnabled).count();
        for (Element state : states) {
            int id = id(state);
            boolean isHotpluggable = isHotpluggable(state);
            if (id >= vcpus) {
                found.add(STATES, state.origin(), "There is no vCPU %d.".formatted(id));
            } else if (id == 0 && (!isEnabled(state) || isHotpluggable)) {
                found.add(STATES, state.origin(), "vCPU 0 is there from the start and cannot be removed.");
            } else if (!isEnabled(state) && !isHotpluggable) {
                found.add(STATES, state.origin(), "vCPU %d is off and could never be added.".formatted(id));
            } else if (ordered > 0
                    && ordered < enabled
                    && isEnabled(state)
                    && state.attribute("order").isEmpty()) {
                found.add(STATES, state.origin(), "vCPU %d has no order, but others have one.".formatted(id));
            }
        }
    }

    /** Those that cannot be removed come first: libvirt numbers them before it adds any other. */
    private static void checkOrder(List<Element> states, int vcpus, Findings found) {
        Set<Integer> fixed = states.stream()
                .filter(state -> isEnabled(state) && !isHotpluggable(state))
                .map(StatedVcpus::id)
                .collect(Collectors.toSet());
        for (Element state : states) {
            int id = id(state);
            if (id > 1 && id < vcpus && fixed.contains(id) && !fixed.contains(id - 1)) {
                found.add(
                        STATES,
                        state.origin(),
                        "vCPU %d cannot be removed, but vCPU %d before it is off or can be.".formatted(id, id - 1));
            }
        }
    }

    private static int id(Element state) {
        return Numbers.natural(state.literal("id")).orElse(0);
    }

    private static boolean isHotpluggable(Element state) {
        return state.literal("hotpluggable").filter("yes"::equals).isPresent();
    }

    private static boolean isEnabled(Element state) {
        return state.literal("enabled").filter("no"::equals).isEmpty();
    }

    private static void checkSchedulers(List<Element> schedulers, int vcpus, Findings found) {
        Set<Integer> scheduled = new HashSet<>();
        for (Element scheduler : schedulers) {
            Optional<CpuSet> set = scheduler.literal("vcpus").flatMap(StatedVcpus::set);
            if (set.isEmpty()) {
                continue;
            }
            if (set.get().greatest() >= vcpus) {
                found.add(
                        SCHEDULERS,
                        scheduler.origin(),
                        "There is no vCPU %d.".formatted(set.get().greatest()));
            } else if (set.get().numbers().boxed().anyMatch(scheduled::contains)) {
                found.add(SCHEDULERS, scheduler.origin(), "One of these vCPUs has a scheduler already.");
            }
            set.get().numbers().forEach(scheduled::add);
        }
    }

    private static Optional<CpuSet> set(String text) {
        try {
            return Optional.of(CpuSet.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
