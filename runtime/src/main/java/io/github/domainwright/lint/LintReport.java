package io.github.domainwright.lint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that lint has to say about one document.
 *
 * @param findings errors and warnings in the order of the document
 */
public record LintReport(List<LintFinding> findings) {
    /** Puts the findings in order. */
    public LintReport {
        findings = findings.stream().sorted().toList();
    }

    /** Returns the errors. */
    public List<LintFinding> errors() {
        return findings.stream().filter(LintFinding::isError).toList();
    }

    /** Returns the warnings. */
    public List<LintFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** Tells whether there is an error. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Returns the report for people: each finding as a compiler would print it, and the count.
     *
     * @param document what to call the document, such as its file's name
     */
    public String text(String document) {
        if (findings.isEmpty()) {
            return document + ": nothing found.\n";
        }
        return findings.stream()
                .map(finding -> finding.text(document) + "\n")
                .collect(Collectors.joining("", "", count() + ".\n"));
    }

    private String count() {
        return count(errors().size(), "error") + ", " + count(warnings().size(), "warning");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
