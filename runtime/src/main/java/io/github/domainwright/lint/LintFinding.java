package io.github.domainwright.lint;

import io.github.domainwright.rule.Severity;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something that is wrong with a domain document, or not as advised.
 *
 * @param rule the id of the rule, such as {@code DW0103}; its page says more
 * @param severity how bad it is
 * @param message what is wrong, in one sentence that quotes the offending value
 * @param why one fact about libvirt, QEMU or edk2 behind it
 * @param fix what to change in the document
 * @param path the node at fault, such as {@code os/loader/@secure}; it may be one that is missing
 * @param line the line of the node, or of the nearest element around a missing one, from 1
 * @param column the column where that node begins, from 1
 */
public record LintFinding(
        String rule, Severity severity, String message, String why, String fix, String path, int line, int column)
        implements Comparable<LintFinding> {
    private static final Comparator<LintFinding> ORDER = Comparator.comparingInt(LintFinding::line)
            .thenComparingInt(LintFinding::column)
            .thenComparing(LintFinding::rule)
            .thenComparing(LintFinding::path)
            .thenComparing(LintFinding::message)
            .thenComparing(LintFinding::fix)
            .thenComparing(LintFinding::why)
            .thenComparing(LintFinding::severity);

    /** Tells whether libvirt would refuse the guest, or run it weaker than stated. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Orders findings by their place in the document, then by rule. */
    @Override
    public int compareTo(LintFinding other) {
        return ORDER.compare(this, other);
    }

    /** Returns the finding as a compiler would print it, about a document called {@code document}. */
    public String text(String document) {
        return "%s:%d:%d: %s: [%s] %s%n  Why: %s%n  Fix: %s"
                .formatted(document, line, column, severity.name().toLowerCase(Locale.ROOT), rule, message, why, fix)
                .replace("\r\n", "\n");
    }
}
