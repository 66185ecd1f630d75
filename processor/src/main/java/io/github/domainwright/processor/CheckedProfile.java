package io.github.domainwright.processor;

import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.target.AcceptedLoss;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Set;

/**
 * A profile as the processor sees it once it has been checked.
 *
 * @param name the qualified name of the annotated type
 * @param tree its document, with holes where guests differ
 * @param versions the oldest versions of libvirt and QEMU that it is for, as far as it says
 * @param targets where its guests go besides libvirt
 * @param accepted the losses on the way there that it accepts
 * @param findings what is wrong with it, warnings that it suppresses left out
 */
public record CheckedProfile(
        String name,
        DomainTree tree,
        TargetVersions versions,
        Set<ProfileTarget> targets,
        List<AcceptedLoss> accepted,
        List<Finding> findings) {
    /** Copies the collections. */
    public CheckedProfile {
        targets = Set.copyOf(targets);
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    /**
     * Something that is wrong with a profile.
     *
     * @param rule the id, such as {@code DW0103}
     * @param severity whether it refuses the profile
     * @param message what is wrong, in one sentence
     * @param why one fact behind it
     * @param fix what to change in the profile
     */
    public record Finding(String rule, Severity severity, String message, String why, String fix) {}

    /** Tells whether the profile is refused: it has no emitter, and no document may be made from {@link #tree()}. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
