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
        EQUAL("The profile gives an equal document."),
        /** It compiles, and its document differs. */
        DIFFERENT("The profile gives a document that differs from the one it was made from:"),
        /** It does not compile. */
        REFUSED("The profile does not compile:"),
        /** It compiles, and the guest's values are refused. */
        INVALID("The profile compiles, and refuses the values of the guest:");

        private final String description;

        Outcome(String description) {
            this.description = description;
        }

        /** Returns in a sentence how it went. */
        public String description() {
            return description;
        }
    }

    /** Tells whether the profile gives an equal document. */
    public boolean isEqual() {
        return outcome == Outcome.EQUAL;
    }
}
