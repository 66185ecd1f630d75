package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;

/** DW0322: features of a CPU are added to, or taken from, a CPU that is described. */
final class CpuFeaturesNeedModel implements Rule {
    private static final DomainPath MODE = DomainPath.of("cpu/@mode");
    private static final DomainPath MODEL = DomainPath.of("cpu/model");
    private static final DomainPath FEATURES = DomainPath.of("cpu/feature");

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0322",
                "A guest with CPU features has a CPU mode other than custom, or a CPU model.",
                "a feature is one more or one less than a CPU has; libvirt refuses it where there is none (\"Non-empty"
                        + " feature list specified without CPU model\").",
                new Fix(
                        "write @Cpu(mode = HOST_MODEL), or @Cpu(mode = CUSTOM, model = \"EPYC\").",
                        "write <cpu mode='host-model'>, or <model>EPYC</model> in <cpu>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(MODE, MODEL, FEATURES);
    }

    @Override
    public DomainPath premise() {
        return FEATURES;
    }

    @Override
    public void check(Guest guest, Findings found) {
        boolean isCustom = guest.is(MODE, "custom") || !guest.has(MODE);
        if (!isCustom || guest.has(MODEL)) {
            return;
        }
        for (Element feature : guest.tree().elements(FEATURES)) {
            found.add(FEATURES, feature.origin(), "A CPU feature is stated, but neither a CPU model nor another mode.");
        }
    }
}
