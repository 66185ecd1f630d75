package io.github.domainwright.source;

import io.github.domainwright.lint.DomainLint;
import io.github.domainwright.lint.LintFinding;
import io.github.domainwright.lint.LintReport;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.processor.CheckedProfile;
import io.github.domainwright.source.SourceProblem.Level;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import io.github.domainwright.xml.UnreadableDomainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads domain documents, and says what lint says of them. */
final class DomainDocuments {
    private static final DomainPath NAME = DomainPath.of("name/text()");

    private DomainDocuments() {}

    static SourceReading read(Path file) {
        try {
            DomainTree tree = DomainReader.read(file);
            LintReport report = DomainLint.check(tree);
            String name = tree.literal(NAME)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElse(file.getFileName().toString());
            CheckedProfile guest = new CheckedProfile(
                    name,
                    tree,
                    TargetVersions.UNKNOWN,
                    Set.of(),
                    List.of(),
                    report.findings().stream().map(DomainDocuments::finding).toList());
            return new SourceReading(
                    List.of(new SourceGuest(SourceGuest.Kind.DOCUMENT, SourcePlace.of(file), guest)),
                    problems(file, report, Level.ERROR));
        } catch (IOException | UnreadableDomainException unreadable) {
            // Lint says it as it says everything else, with the place.
            return new SourceReading(List.of(), problems(file, DomainLint.check(file), Level.UNREADABLE));
        }
    }

    private static CheckedProfile.Finding finding(LintFinding found) {
        return new CheckedProfile.Finding(found.rule(), found.severity(), found.message(), found.why(), found.fix());
    }

    private static List<SourceProblem> problems(Path file, LintReport report, Level ofError) {
        return report.findings().stream()
                .map(found -> new SourceProblem(
                        found.isError() ? ofError : Level.WARNING,
                        new SourcePlace(file, found.line(), found.column()),
                        "[%s] %s%n  Why: %s%n  Fix: %s"
                                .formatted(found.rule(), found.message(), found.why(), found.fix())))
                .toList();
    }
}
