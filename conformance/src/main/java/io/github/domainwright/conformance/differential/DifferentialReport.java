package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the outcomes and keeps the first profile of each kind of disagreement, ready to be looked at. */
final class DifferentialReport {
    private final Report report = new Report(System.out, "outcome", "kind", "count", "profile", "libvirt");
    private final Map<Outcome, Map<String, Kind>> kinds = new EnumMap<>(Outcome.class);
    private final long start = System.nanoTime();

    private static final class Kind {
        private final Comparison first;
        private int count;

        Kind(Comparison first) {
            this.first = first;
        }
    }

    DifferentialReport(String versions, int words, int profiles, long seed) {
        report.line("Differential on %s: %d profiles of %d words, seed %d", versions, profiles, words, seed);
    }

    void add(Comparison comparison) {
        Map<String, Kind> ofOutcome = kinds.computeIfAbsent(comparison.outcome(), outcome -> new TreeMap<>());
        if (!comparison.outcome().isFine() && !ofOutcome.containsKey(comparison.kind())) {
            // A long run tells at once what nobody has explained yet.
            System.err.printf(
                    "%s: %s (%s) %s%n",
                    comparison.outcome().words(),
                    comparison.kind(),
                    comparison.profile().profile().name(),
                    comparison.refusal());
        }
        ofOutcome.computeIfAbsent(comparison.kind(), kind -> new Kind(comparison)).count++;
    }

    /** Says how often there was what so far. */
    String counts() {
        return kinds.entrySet().stream()
                .map(outcome ->
                        count(outcome.getValue()) + " " + outcome.getKey().words())
                .collect(Collectors.joining(", "));
    }

    private static int count(Map<String, Kind> kinds) {
        return kinds.values().stream().mapToInt(kind -> kind.count).sum();
    }

    void remark(String line) {
        report.line(line);
    }

    /**
     * Prints the counts, writes the report {@code name} to {@code reports}, and to a directory of that name the first profile
     * of each kind of disagreement; tells whether nothing is unexplained.
     */
    boolean finish(Path reports, String name) throws IOException {
        Path directory = Files.createDirectories(reports.resolve(name));
        boolean isFine = true;
        for (var outcome : kinds.entrySet()) {
            isFine &= outcome.getKey().isFine();
            report.line("%6d  %s", count(outcome.getValue()), outcome.getKey().words());
            for (var kind : outcome.getValue().entrySet()) {
                add(outcome.getKey(), kind.getKey(), kind.getValue(), directory);
            }
        }
        report.line("%d s", (System.nanoTime() - start) / 1_000_000_000);
        report.write(reports, name);
        return isFine;
    }

    private void add(Outcome outcome, String text, Kind kind, Path directory) throws IOException {
        Comparison first = kind.first;
        String name = first.profile().profile().name();
        report.row(outcome.words(), text, Integer.toString(kind.count), name, first.refusal());
        if (!outcome.isDisagreement()) {
            return;
        }
        report.line("        %5d  %s (%s) %s", kind.count, text, name, outcome.isFine() ? "" : first.refusal());
        Files.writeString(
                directory.resolve(name + ".txt"),
                "%s: %s\n%s\n\n%s\n%s"
                        .formatted(
                                outcome.words(),
                                text,
                                first.refusal(),
                                first.profile().profile().source(),
                                first.document()));
    }
}
