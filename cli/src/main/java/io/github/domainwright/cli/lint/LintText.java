package io.github.domainwright.cli.lint;

import io.github.domainwright.cli.Paint;
import io.github.domainwright.lint.LintFinding;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Findings as a compiler prints them, and the counts. */
final class LintText implements LintPrinter {
    private final PrintWriter out;
    private final Ansi ansi;

    LintText(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    @Override
    public void print(Linted linted) {
        linted.findings().forEach(finding -> print(linted.name(), finding));
    }

    private void print(String name, LintFinding finding) {
        String text = finding.text(name);
        String place = "%s:%d:%d: ".formatted(name, finding.line(), finding.column());
        int end = text.indexOf(": ", place.length());
        Style colour = finding.isError() ? Style.fg_red : Style.fg_yellow;
        out.println(Paint.text(ansi, place, Style.bold)
                + Paint.text(ansi, text.substring(place.length(), end), Style.bold, colour)
                + text.substring(end));
    }

    @Override
    public void end(LintTally tally) {
        out.print(count(tally.checked(), "document") + " checked: " + count(tally.errors(), "error") + ", "
                + count(tally.warnings(), "warning") + ".");
        if (tally.unreadable() > 0) {
            out.print(" " + tally.unreadable() + " could not be read.");
        }
        if (tally.skipped() > 0) {
            out.print(" " + tally.skipped() + " skipped: XML of another kind.");
        }
        out.println();
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
