package io.github.domainwright.cli.lint;

/** Prints results as they come. */
interface LintPrinter {
    /** Prints what came of one document. */
    void print(Linted linted);

    /** Prints what is to be said at the end. */
    void end(LintTally tally);
}
