package io.github.domainwright.cli.diff;

import io.github.domainwright.cli.Paint;
import io.github.domainwright.domain.consequence.Change;
import io.github.domainwright.domain.consequence.Consequence;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Changes for people: each with what follows from it, and the sum. */
final class DiffText {
    private static final String ROW = "%-11s  ";

    private final PrintWriter out;
    private final Ansi ansi;

    DiffText(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(List<Change> changes) {
        for (Change change : changes) {
            out.println(Paint.text(
                            ansi, ROW.formatted(change.consequence().words()), Style.bold, colour(change.consequence()))
                    + change.difference());
            out.println(ROW.formatted("") + change.how());
        }
        out.println(Change.greatest(changes)
                .map(greatest -> sum(changes) + ". All of it takes: " + greatest.words() + ".")
                .orElse("No difference."));
    }

    private static Style colour(Consequence consequence) {
        return switch (consequence) {
            case LIVE -> Style.fg_green;
            case RESTART -> Style.fg_yellow;
            case NVRAM_RESET, RE_CREATE -> Style.fg_red;
        };
    }

    private static String sum(List<Change> changes) {
        String parts = Arrays.stream(Consequence.values())
                .filter(each -> count(changes, each) > 0)
                .map(each -> count(changes, each) + " " + each.words())
                .collect(Collectors.joining(", "));
        return changes.size() + (changes.size() == 1 ? " difference: " : " differences: ") + parts;
    }

    private static long count(List<Change> changes, Consequence consequence) {
        return changes.stream()
                .filter(change -> change.consequence() == consequence)
                .count();
    }
}
