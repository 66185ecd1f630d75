package io.github.domainwright.firmware;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a build came through lists of conditions.
 *
 * @param met how many it met
 * @param failed the condition that stopped it; null if none did
 * @param objection what that condition found; null if none did
 */
record Trial(
        int met, @Nullable Condition<?> failed, @Nullable Objection objection) {
    /** Of what was not tried at all. */
    static final Trial NONE = new Trial(0, null, null);

    static <Q> Trial of(List<Condition<Q>> conditions, FirmwareBuild build, Q asked) {
        return NONE.then(conditions, build, asked);
    }

    /** Goes on with further conditions, unless the build was stopped already. */
    <Q> Trial then(List<Condition<Q>> conditions, FirmwareBuild build, Q asked) {
        if (objection != null) {
            return this;
        }
        int passed = met;
        for (Condition<Q> condition : conditions) {
            Optional<Objection> found = condition.check().objection(build, asked);
            if (found.isPresent()) {
                return new Trial(passed, condition, found.get());
            }
            passed++;
        }
        return new Trial(passed, null, null);
    }
}
