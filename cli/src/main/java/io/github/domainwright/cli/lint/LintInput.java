package io.github.domainwright.cli.lint;

import io.github.domainwright.lint.DomainLint;
import io.github.domainwright.lint.LintReport;
import io.github.domainwright.platform.TargetVersions;
import io.github.domainwright.rule.DocumentDemand;
import java.nio.file.Path;

/** One document to check. */
interface LintInput {
    /** Reads and checks it; whatever is wrong is in the result. */
    Linted check(TargetVersions target);

    /** Standard input. */
    record Standard() implements LintInput {
        private static final String NAME = "<standard input>";

        @Override
        public Linted check(TargetVersions target) {
            return Linted.of(NAME, DomainLint.check(System.in, target));
        }
    }

    /** A file that was named. */
    record Named(Path file) implements LintInput {
        @Override
        public Linted check(TargetVersions target) {
            return Linted.of(file.toString(), DomainLint.check(file, target));
        }
    }

    /** A file that was found in a directory; it is none of ours if it is another kind of document. */
    record Found(Path file) implements LintInput {
        @Override
        public Linted check(TargetVersions target) {
            LintReport report = DomainLint.check(file, target);
            return Linted.isAbout(report, DocumentDemand.DOMAIN) && OtherDocument.is(file)
                    ? Linted.skipped(file.toString())
                    : Linted.of(file.toString(), report);
        }
    }

    /** Something that cannot even be looked for. */
    record Missing(Linted result) implements LintInput {
        @Override
        public Linted check(TargetVersions target) {
            return result;
        }
    }
}
