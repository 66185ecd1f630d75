package io.github.domainwright.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tries the builds of a source in order. What it has does not change, so an answer holds for as long as it is there. */
final class FirmwareSelector {
    private final String source;
    private final List<Offer> offers;
    private final List<String> remarks;
    private final Answers answers = new Answers();

    /**
     * Takes what there is.
     *
     * @param source what the source is called
     * @param offers what it has
     * @param remarks what every answer has to say about the source
     */
    FirmwareSelector(String source, List<Offer> offers, List<String> remarks) {
        this.source = source;
        this.offers = List.copyOf(offers);
        this.remarks = List.copyOf(remarks);
    }

    /** Returns what the source has. */
    List<Offer> offers() {
        return offers;
    }

    /** Returns the answer to {@code requirement}, which an emitter asks for each guest. */
    FirmwareSelection select(FirmwareRequirement requirement) {
        return answers.to(requirement, this::answer);
    }

    /** Tries libvirt's conditions first, then what was stated beyond them. */
    private FirmwareSelection answer(FirmwareRequirement requirement) {
        RuleSet rules = requirement.libvirt().map(RuleSet::of).orElse(RuleSet.LIBVIRT_11);
        FirmwareRequest request = LibvirtQuestion.of(requirement);
        List<Candidate> candidates = candidates(build -> Trial.of(rules.conditions(), build, request)
                .then(StatedConditions.all(), build, requirement)
                .then(TargetLibvirtConditions.all(), build, requirement));
        return new FirmwareSelection(source, rules, requirement, candidates, remarks);
    }

    /** Tries libvirt's conditions only. */
    FirmwareMatch match(FirmwareRequest request, RuleSet rules) {
        return new FirmwareMatch(rules, candidates(build -> Trial.of(rules.conditions(), build, request)));
    }

    private List<Candidate> candidates(Function<FirmwareBuild, Trial> trials) {
        List<Candidate> candidates = new ArrayList<>();
        boolean found = false;
        for (Offer offer : offers) {
            FirmwareBuild build = offer.build();
            if (build == null || offer.withheld() != null) {
                candidates.add(Candidate.unusable(offer));
                continue;
            }
            Trial trial = trials.apply(build);
            Candidate.Verdict passed = found ? Candidate.Verdict.FITS : Candidate.Verdict.CHOSEN;
            found = found || trial.objection() == null;
            candidates.add(
                    new Candidate(offer, trial.objection() == null ? passed : Candidate.Verdict.REJECTED, trial));
        }
        return candidates;
    }
}
