package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.target.Effect;
import io.github.domainwright.target.Loss;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a guest loses on the way to a target.
 *
 * @param target the target
 * @param isStated whether the profile says that it goes there
 * @param refusals what keeps it from going there
 * @param losses what is lost, what matters to security first
 */
public record TargetLosses(ProfileTarget target, boolean isStated, List<Refusal> refusals, List<LostThing> losses) {
    /** Copies the lists. */
    public TargetLosses {
        refusals = List.copyOf(refusals);
        losses = List.copyOf(losses);
    }

    /**
     * Something that keeps a guest from a target.
     *
     * @param rule the id of the rule
     * @param message what it is
     */
    public record Refusal(String rule, String message) {}

    /**
     * Something that is lost.
     *
     * @param what the thing, by the name that accepts its loss
     * @param description it in words
     * @param effect what becomes of it
     * @param matters whether it matters to security
     * @param isAccepted whether the profile accepts the loss
     * @param sentence what the target does instead
     * @param places where the document says it
     */
    public record LostThing(
            Concept what,
            String description,
            Effect effect,
            boolean matters,
            boolean isAccepted,
            String sentence,
            List<String> places) {
        /** Copies the list. */
        public LostThing {
            places = List.copyOf(places);
        }
    }

    static List<TargetLosses> of(StatedGuest guest) {
        NovaTranslation nova = NovaTranslation.of(guest.tree());
        KubeVirtTranslation kubeVirt = KubeVirtTranslation.of(guest.tree());
        return List.of(
                of(guest, ProfileTarget.NOVA, nova.violations(), nova.losses()),
                of(guest, ProfileTarget.KUBEVIRT, kubeVirt.violations(), kubeVirt.losses()));
    }

    private static TargetLosses of(
            StatedGuest guest, ProfileTarget target, List<Violation> violations, List<Loss> losses) {
        Map<Concept, List<Loss>> byConcept =
                losses.stream().collect(Collectors.groupingBy(Loss::of, LinkedHashMap::new, Collectors.toList()));
        return new TargetLosses(
                target,
                guest.targets().contains(target),
                violations.stream()
                        .map(violation -> new Refusal(violation.rule().id(), violation.message()))
                        .distinct()
                        .toList(),
                byConcept.values().stream()
                        .map(same -> lost(guest, same))
                        .sorted(Comparator.comparing(lost -> !lost.matters()))
                        .toList());
    }

    private static LostThing lost(StatedGuest guest, List<Loss> same) {
        Loss first = same.get(0);
        boolean isAccepted = guest.accepted().stream()
                .anyMatch(accepted -> accepted.target() == first.target() && accepted.of() == first.of());
        return new LostThing(
                first.of(),
                first.of().description(),
                first.effect(),
                first.matters(),
                isAccepted,
                first.sentence(),
                same.stream().map(loss -> loss.place().toString()).distinct().toList());
    }
}
