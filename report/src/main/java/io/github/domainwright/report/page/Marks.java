package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.Standing;
import io.github.domainwright.report.statement.Verdict.Tone;

/** The signs beside words: what a colour says is also a shape, and the words say it all. */
final class Marks {
    private Marks() {}

    static String of(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case CAUTION -> "!";
            case BAD -> "✕";
        };
    }

    static String of(Standing standing) {
        return switch (standing) {
            case HOLDS -> "✓";
            case LACKING -> "✕";
            case UNKNOWN -> "?";
            case LEFT_OPEN -> "→";
        };
    }

    static String styleClass(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case CAUTION -> "caution";
            case BAD -> "bad";
        };
    }

    static String styleClass(Standing standing) {
        return switch (standing) {
            case HOLDS -> "good";
            case LACKING -> "bad";
            case UNKNOWN -> "caution";
            case LEFT_OPEN -> "open";
        };
    }
}
