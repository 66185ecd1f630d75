package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0501: a domain uses only what its target knows. */
final class NewerThanTarget implements Rule {
    private static final FeatureTable FEATURES = FeatureTable.builtIn();

    @Override
    public RuleText text() {
        return RuleText.error(
                "DW0501",
                "A domain uses only what the libvirt and QEMU it is meant for know.",
                "an older libvirt refuses an element it does not know, or silently leaves it out.",
                new Fix(
                        "raise the version of @LibvirtTarget, or remove what needs it.",
                        "remove the element, or move to a newer version."));
    }

    @Override
    public List<DomainPath> paths() {
        return FeatureTable.paths();
    }

    @Override
    public void check(Guest guest, Findings found) {
        FEATURES.missingIn(guest).forEach((feature, message) -> found.add(feature.path(), message));
    }
}
