package io.github.domainwright.lint;

import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.RuleCatalogue;
import io.github.domainwright.rule.Violation;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.tree.Origin;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks any domain document, written by hand or by another tool, against the rules that javac checks profiles against.
 *
 * <p>What cannot be read is a finding too, with the place and the reason; nothing is thrown for it.
 *
 * <pre>{@code
 * LintReport report = DomainLint.check(Path.of("guest.xml"));
 * System.out.print(report.text("guest.xml"));
 * }</pre>
 */
public final class DomainLint {
    private DomainLint() {}

    /** Checks the document {@code xml}. */
    public static LintReport check(String xml) {
        return check(() -> DomainReader.read(xml));
    }

    /** Checks the document that {@code source} gives, and does not close it. */
    public static LintReport check(Reader source) {
        return check(() -> DomainReader.read(source));
    }

    /** Checks the document in {@code file}, in the encoding that it declares. */
    public static LintReport check(Path file) {
        return check(() -> DomainReader.read(file));
    }

    /** Checks the document in {@code file}, in the encoding that it declares, which must work with {@code target}. */
    public static LintReport check(Path file, TargetVersions target) {
        return check(() -> DomainReader.read(file), target);
    }

    /** Checks the document that {@code source} gives, which must work with {@code target}, and does not close it. */
    public static LintReport check(InputStream source, TargetVersions target) {
        return check(() -> DomainReader.read(source), target);
    }

    /** Checks a document that was read already; nodes that come from no document are reported at its start. */
    public static LintReport check(DomainTree tree) {
        return check(tree, TargetVersions.UNKNOWN);
    }

    /** Checks a document that was read already, see {@link #check(DomainTree)}, and must work with {@code target}. */
    public static LintReport check(DomainTree tree, TargetVersions target) {
        return new LintReport(RuleCatalogue.check(tree, target).stream()
                .map(DomainLint::finding)
                .toList());
    }

    private interface Reading {
        DomainTree read() throws IOException, UnreadableDomainException;
    }

    private static LintReport check(Reading reading) {
        return check(reading, TargetVersions.UNKNOWN);
    }

    private static LintReport check(Reading reading, TargetVersions target) {
        try {
            return check(reading.read(), target);
        } catch (UnreadableDomainException e) {
            return new LintReport(List.of(UnreadableDocument.notADomain(e)));
        } catch (IOException e) {
            return new LintReport(List.of(UnreadableDocument.notRead(e)));
        }
    }

    private static LintFinding finding(Violation violation) {
        Origin.Document place =
                violation.origin() instanceof Origin.Document document ? document : new Origin.Document(1, 1);
        return new LintFinding(
                violation.rule().id(),
                violation.rule().severity(),
                violation.message(),
                violation.rule().why(),
                violation.fix().inXml(),
                violation.place().toString(),
                place.line(),
                place.column());
    }
}
