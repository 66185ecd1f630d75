package io.github.domainwright.conformance.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one check found: lines for a reader, which are printed at once, and a table for a program. */
public final class Report {
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();
    private final List<String> table = new ArrayList<>();

    /** Starts a report whose lines are printed to {@code out}, with the columns of its table. */
    public Report(PrintStream out, String... columns) {
        this.out = out;
        row(columns);
    }

    /** Adds a line for a reader. */
    public void line(String format, Object... values) {
        String line = values.length == 0 ? format : format.formatted(values);
        lines.add(line);
        out.println(line);
    }

    /** Adds a row to the table. */
    public void row(String... cells) {
        table.add(String.join("\t", List.of(cells).stream().map(Report::cell).toList()));
    }

    /** Writes {@code name.txt} and {@code name.tsv} to {@code directory}. */
    public void write(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(name + ".txt"), lines);
        Files.write(directory.resolve(name + ".tsv"), table);
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
