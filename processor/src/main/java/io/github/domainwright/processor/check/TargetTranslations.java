package io.github.domainwright.processor.check;

import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.processor.bind.Deployment;
import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.target.Loss;
import io.github.domainwright.target.LossRule;
import io.github.domainwright.tree.DomainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A profile's document as its targets besides libvirt see it.
 *
 * @param nova what Nova sees, if guests go there
 * @param kubeVirt what KubeVirt sees, if guests go there
 */
public record TargetTranslations(Optional<NovaTranslation> nova, Optional<KubeVirtTranslation> kubeVirt) {
    /** Translates {@code tree} for the targets of {@code deployment}. */
    public static TargetTranslations of(DomainTree tree, Deployment deployment) {
        return new TargetTranslations(
                Optional.of(tree)
                        .filter(any -> deployment.has(ProfileTarget.NOVA))
                        .map(NovaTranslation::of),
                Optional.of(tree)
                        .filter(any -> deployment.has(ProfileTarget.KUBEVIRT))
                        .map(KubeVirtTranslation::of));
    }

    /** Returns what keeps the profile from its targets, with losses that {@code deployment} does not accept. */
    public List<Diagnostic> check(Deployment deployment) {
        List<Violation> violations = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        nova.ifPresent(translation -> {
            violations.addAll(translation.violations());
            losses.addAll(translation.losses());
        });
        kubeVirt.ifPresent(translation -> {
            violations.addAll(translation.violations());
            losses.addAll(translation.losses());
        });
        violations.addAll(LossRule.check(losses, deployment.accepted()));
        return violations.stream().map(ProfileChecker::diagnostic).toList();
    }
}
