package io.github.domainwright.importer.check;

import java.util.List;

/**
 * What became of a profile.
 *
 * @param outcome how it went
 * @param details what the compiler says, or what is different
 */
public record CheckResult(Outcome outcome, List<String> details) {
    /** Copies the list. */
    public CheckResult {
        details = List.copyOf(details);
    }

    /** How a check can go. */
    public enum Outcome {
        /** The profile gives an equal document. */
        EQUAL,
        /** It compiles, and its document differs. */
        DIFFERENT,
        /** It does not compile. */
        REFUSED,
        /** It compiles, and the guest's values are refused. */
        INVALID
    }

    /** Tells whether the profile gives an equal document. */
    public boolean isEqual() {
        return outcome == Outcome.EQUAL;
    }
}
