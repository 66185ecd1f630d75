package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.kubevirt.KubeVirtRule;
import io.github.domainwright.nova.NovaRule;
import io.github.domainwright.rule.RuleText;
import io.github.domainwright.target.LossRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be said about a profile because of its targets besides libvirt. */
public final class TargetCatalogue {
    private TargetCatalogue() {}

    /** Returns the texts. */
    public static List<RuleText> texts() {
        return Stream.of(
                        Arrays.stream(NovaRule.values()).map(NovaRule::text),
                        Arrays.stream(LossRule.values()).map(LossRule::text),
                        Arrays.stream(KubeVirtRule.values()).map(KubeVirtRule::text))
                .flatMap(texts -> texts)
                .toList();
    }
}
