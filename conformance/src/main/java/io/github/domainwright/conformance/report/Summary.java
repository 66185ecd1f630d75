package io.github.domainwright.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page about all checks that ran: versions, counts, what was skipped and why, and the boot table. */
public final class Summary {
    private static final List<String> CHECKS = List.of("define", "selection", "boot");
    private static final String DIFFERENTIAL = "differential-";

    private final Path directory;
    private final List<String> page = new ArrayList<>();
    private final List<String> table = new ArrayList<>(List.of("check\tverdict\tcount"));

    private Summary(Path directory) {
        this.directory = directory;
    }

    /** Writes {@code report.md} and {@code report.tsv} of the checks whose reports are in the directory given. */
    public static void main(String... arguments) {
        try {
            List<String> page = write(Path.of(arguments[0]));
            page.forEach(System.out::println);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes {@code report.md} and {@code report.tsv} to {@code directory} and returns the page.
     *
     * @throws IOException if a check did not run, or found nothing to look at
     */
    static List<String> write(Path directory) throws IOException {
        Summary summary = new Summary(directory);
        summary.addAll();
        Files.write(directory.resolve("report.md"), summary.page);
        Files.write(directory.resolve("report.tsv"), summary.table);
        return summary.page;
    }

    private void addAll() throws IOException {
        List<CheckTable> checks = checks();
        section("Conformance", Files.readAllLines(directory.resolve("versions.txt")), "- ");
        page.add("| check | verdict | count |");
        page.add("|---|---|--:|");
        for (CheckTable check : checks) {
            for (Map.Entry<String, Integer> count : check.counts().entrySet()) {
                row(
                        page,
                        "| ",
                        " | ",
                        " |",
                        check.check(),
                        count.getKey(),
                        count.getValue().toString());
                row(
                        table,
                        "",
                        "\t",
                        "",
                        check.check(),
                        count.getKey(),
                        count.getValue().toString());
            }
        }
        page.add("");
        List<String> skipped = skipped();
        section("Skipped", skipped.isEmpty() ? List.of("nothing") : skipped, "- ");
        for (CheckTable check : checks) {
            if (check.check().equals("boot")) {
                section("Boot", List.of(), "");
                row(page, "| ", " | ", " |", check.columns().toArray(String[]::new));
                page.add("|---".repeat(check.columns().size()) + "|");
                check.rows().forEach(cells -> row(page, "| ", " | ", " |", cells.toArray(String[]::new)));
            }
        }
    }

    private List<CheckTable> checks() throws IOException {
        List<CheckTable> checks = new ArrayList<>();
        for (String check : CHECKS) {
            Path file = directory.resolve(check + ".tsv");
            if (!Files.exists(file)) {
                throw new IOException("The check '%s' left no report: %s is missing.".formatted(check, file));
            }
            checks.add(CheckTable.read(file));
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> differentials = files.filter(
                            file -> file.getFileName().toString().matches(DIFFERENTIAL + ".*\\.tsv"))
                    .sorted()
                    .toList();
            if (differentials.isEmpty()) {
                throw new IOException("The differential check left no report in " + directory + ".");
            }
            for (Path file : differentials) {
                checks.add(CheckTable.read(file));
            }
        }
        return checks;
    }

    /** Returns what the checks say that they skipped, each once. */
    private List<String> skipped() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("skipped: "))
                    .map(line -> line.substring("skipped: ".length()))
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private void section(String title, List<String> lines, String mark) {
        page.add((page.isEmpty() ? "# " : "## ") + title);
        page.add("");
        lines.forEach(line -> page.add(mark + line));
        if (!lines.isEmpty()) {
            page.add("");
        }
    }

    private static void row(List<String> to, String start, String between, String end, String... cells) {
        to.add(start + String.join(between, cells) + end);
    }
}
