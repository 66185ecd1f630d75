package io.github.domainwright.cli.lint;

import io.github.domainwright.lint.LintFinding;
import io.github.domainwright.lint.LintReport;
import io.github.domainwright.rule.DocumentDemand;
import io.github.domainwright.rule.RuleText;
import java.util.Arrays;
import java.util.List;

/**
 * What came of one document.
 *
 * @param name what to call it
 * @param outcome whether it could be checked
 * @param findings what was found, or why it cannot be read
 */
record Linted(String name, Outcome outcome, List<LintFinding> findings) {
    enum Outcome {
        CHECKED,
        /** It cannot be read, or is no domain. */
        UNREADABLE,
        /** It is a document of another kind, found in a directory. */
        SKIPPED
    }

    static Linted of(String name, LintReport report) {
        boolean unreadable = Arrays.stream(DocumentDemand.values()).anyMatch(demand -> isAbout(report, demand));
        return new Linted(name, unreadable ? Outcome.UNREADABLE : Outcome.CHECKED, report.findings());
    }

    static Linted skipped(String name) {
        return new Linted(name, Outcome.SKIPPED, List.of());
    }

    static Linted unreadable(String name, String message) {
        RuleText rule = DocumentDemand.READABLE.text();
        LintFinding finding = new LintFinding(
                rule.id(), rule.severity(), message, rule.why(), rule.fix().inXml(), "", 1, 1);
        return new Linted(name, Outcome.UNREADABLE, List.of(finding));
    }

    static boolean isAbout(LintReport report, DocumentDemand demand) {
        return report.findings().stream()
                .anyMatch(finding -> finding.rule().equals(demand.text().id()));
    }
}
