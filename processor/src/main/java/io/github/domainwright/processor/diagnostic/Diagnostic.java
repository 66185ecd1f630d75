package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.rule.Severity;
import io.github.domainwright.tree.Origin;

/**
 * Something to say to the user about a profile.
 *
 * @param code the stable id, such as {@code DW0103}
 * @param severity how bad it is
 * @param message what is wrong, in one sentence that stands alone
 * @param why one fact behind it
 * @param fix one or two edits in the user's own syntax
 * @param place what it is about
 */
public record Diagnostic(String code, Severity severity, String message, String why, String fix, Origin place) {
    /** Makes an error. */
    public static Diagnostic error(String code, Origin place, String message, String why, String fix) {
        return new Diagnostic(code, Severity.ERROR, message, why, fix, place);
    }

    /** Tells whether it stops the compilation. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the same as an error. */
    public Diagnostic asError() {
        return isError() ? this : error(code, place, message, why, fix);
    }

    /** Returns the same with {@code subject} before its message. */
    Diagnostic about(String subject) {
        return new Diagnostic(code, severity, subject + " " + message, why, fix, place);
    }

    /** Returns the text as the compiler shows it: the first line stands alone. */
    public String text() {
        return "[%s] %s\n  Why: %s\n  Fix: %s".formatted(code, message, why, fix);
    }
}
