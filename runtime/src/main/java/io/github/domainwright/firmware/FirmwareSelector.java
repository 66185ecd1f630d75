package io.github.domainwright.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries the builds of a source in order: libvirt's conditions first, then what was stated beyond them. */
final class FirmwareSelector {
    private final String source;
    private final List<Offer> offers;
    private final List<String> remarks;

    FirmwareSelector(String source, List<Offer> offers, List<String> remarks) {
        this.source = source;
        this.offers = offers;
        this.remarks = remarks;
    }

    FirmwareSelection select(FirmwareRequirement requirement) {
        RuleSet rules = requirement.libvirt().map(RuleSet::of).orElse(RuleSet.LIBVIRT_11);
        List<Candidate> candidates = new ArrayList<>();
        @Nullable Closest closest = null;
        boolean found = false;
        for (Offer offer : offers) {
            FirmwareBuild build = offer.build();
            if (build == null || offer.withheld() != null) {
                candidates.add(Candidate.unusable(offer));
                continue;
            }
            Trial trial = Trial.of(rules.conditions(), build, requirement.request())
                    .then(StatedConditions.all(), build, requirement)
                    .then(TargetLibvirtConditions.all(), build, requirement);
            Objection objection = trial.objection();
            if (objection == null) {
                candidates.add(Candidate.fitting(offer.name(), build, found));
                found = true;
                continue;
            }
            boolean againstLibvirt = offer.automatic() && StatedConditions.all().contains(trial.condition());
            candidates.add(Candidate.rejected(
                    offer.name(), build, trial.condition().name(), objection.reason(), againstLibvirt));
            if (closest == null || trial.met() > closest.met()) {
                closest = new Closest(trial.met(), offer.name(), objection);
            }
        }
        return new FirmwareSelection(source, rules, requirement, candidates, closest, remarks);
    }

    /** The rejected candidate that met the most conditions: what a refusal speaks about. */
    record Closest(int met, String name, Objection objection) {}

    /** How far a build came: through how many conditions, and which of them stopped it. */
    private record Trial(
            int met,
            @Nullable Condition<?> condition,
            @Nullable Objection objection) {
        static <Q> Trial of(List<Condition<Q>> conditions, FirmwareBuild build, Q asked) {
            return new Trial(0, null, null).then(conditions, build, asked);
        }

        <Q> Trial then(List<Condition<Q>> conditions, FirmwareBuild build, Q asked) {
            if (objection != null) {
                return this;
            }
            int passed = met;
            for (Condition<Q> condition : conditions) {
                Optional<Objection> found = condition.check().objection(build, asked);
                if (found.isPresent()) {
                    return new Trial(passed, condition, found.get());
                }
                passed++;
            }
            return new Trial(passed, null, null);
        }
    }
}
