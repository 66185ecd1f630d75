package io.github.domainwright.cli.lint;

/** Counts what came of the documents. */
final class LintTally {
    private int checked;
    private int unreadable;
    private int skipped;
    private int errors;
    private int warnings;

    void add(Linted linted) {
        switch (linted.outcome()) {
            case CHECKED -> {
                checked++;
                int wrong = (int) linted.findings().stream()
                        .filter(finding -> finding.isError())
                        .count();
                errors += wrong;
                warnings += linted.findings().size() - wrong;
            }
            case UNREADABLE -> unreadable++;
            case SKIPPED -> skipped++;
        }
    }

    int checked() {
        return checked;
    }

    int unreadable() {
        return unreadable;
    }

    int skipped() {
        return skipped;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }
}
