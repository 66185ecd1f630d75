package io.github.domainwright.target;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Origin;

/**
 * Something of a domain that a target does not carry.
 *
 * @param target the target
 * @param of what is lost
 * @param effect what becomes of it
 * @param matters whether it matters to security, so that it has to be accepted by name
 * @param sentence what the target does instead
 * @param place the node that says it, or the one that is missing
 * @param origin what caused the node
 */
public record Loss(
        ProfileTarget target,
        Concept of,
        Effect effect,
        boolean matters,
        String sentence,
        DomainPath place,
        Origin origin) {
    /** Returns the loss of {@code of} on {@code target}, at the node {@code place} of any document. */
    public static Loss of(ProfileTarget target, Concept of, String place) {
        return LossTable.loss(target, of, DomainPath.of(place), Origin.UNKNOWN);
    }

    /** Says in one line what is lost. */
    @Override
    public String toString() {
        return "%s %s: %s (%s). %s".formatted(effect, of, of.description(), place, sentence);
    }
}
