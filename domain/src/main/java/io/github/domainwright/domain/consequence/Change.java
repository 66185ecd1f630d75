package io.github.domainwright.domain.consequence;

import io.github.domainwright.domain.compare.Difference;
import io.github.domainwright.domain.compare.SemanticDiff;
import io.github.domainwright.tree.DomainTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A difference between two documents of a guest, and what follows from it.
 *
 * @param difference what differs
 * @param consequence what it takes to bring it to the guest
 * @param how how it is done, or why it takes that much, in one sentence
 * @param source where libvirt or QEMU says so
 */
public record Change(Difference difference, Consequence consequence, String how, String source) {
    /** Returns what {@code after} says differently than {@code before}, in the order of the documents. */
    public static List<Change> between(DomainTree before, DomainTree after) {
        ConsequenceTable table = ConsequenceTable.builtIn();
        return SemanticDiff.between(before, after).stream()
                .map(difference -> table.change(difference, ChangedDevice.text(difference, before, after)))
                .toList();
    }

    /** Returns the greatest of the consequences: what it takes to bring all of {@code changes} to the guest. */
    public static Optional<Consequence> greatest(List<Change> changes) {
        return changes.stream().map(Change::consequence).max(Comparator.naturalOrder());
    }
}
