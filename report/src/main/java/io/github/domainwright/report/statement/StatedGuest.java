package io.github.domainwright.report.statement;

import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.Severity;
import io.github.domainwright.target.AcceptedLoss;
import io.github.domainwright.tree.DomainTree;
import java.util.List;
import java.util.Set;

/**
 * A guest that a statement is made about.
 *
 * @param name what to call it: the name of a profile's type, or of a document's domain
 * @param place where it was read, such as {@code BuildAgent.java:12:1}
 * @param tree its document; holes where guests of a profile differ
 * @param versions the oldest versions of libvirt and QEMU that it is for, as far as it says
 * @param targets where it goes besides libvirt
 * @param accepted the losses on the way there that it accepts
 * @param findings what the rules say of it
 */
public record StatedGuest(
        String name,
        String place,
        DomainTree tree,
        TargetVersions versions,
        Set<ProfileTarget> targets,
        List<AcceptedLoss> accepted,
        List<Finding> findings) {
    /** Copies the collections. */
    public StatedGuest {
        targets = Set.copyOf(targets);
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    /**
     * What a rule says of a guest.
     *
     * @param rule the id, such as {@code DW0103}
     * @param severity whether it refuses the guest
     * @param message what is wrong
     * @param why one fact behind it
     * @param fix what to change
     */
    public record Finding(String rule, Severity severity, String message, String why, String fix) {}

    /** Tells whether a rule refuses the guest, so that nothing may be said to hold. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
