package io.github.domainwright.target;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.ProfileTarget;
import io.github.domainwright.tree.Origin;

/**
 * A loss that a profile accepts.
 *
 * @param target the target
 * @param of what is lost
 * @param origin where it is accepted
 */
public record AcceptedLoss(ProfileTarget target, Concept of, Origin origin) {
    boolean covers(Loss loss) {
        return loss.target() == target && loss.of() == of;
    }
}
