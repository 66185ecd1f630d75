package io.github.domainwright.conformance.differential;

import io.github.domainwright.conformance.report.DataTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The reviewed disagreements between the library and libvirt, each with its reason ({@code disagreements.tsv}). */
final class Disagreements {
    private static final Set<String> KINDS = Set.of("stricter", "host", "ends");

    private final List<String> stricter;
    private final List<Pattern> host;
    private final List<Pattern> ends;

    private Disagreements(List<String> stricter, List<Pattern> host, List<Pattern> ends) {
        this.stricter = stricter;
        this.host = host;
        this.ends = ends;
    }

    static Disagreements read(Path file) throws IOException {
        List<List<String>> rows = DataTable.read(file, 3);
        Optional<String> unknown = rows.stream()
                .map(row -> row.get(0))
                .filter(kind -> !KINDS.contains(kind))
                .findFirst();
        if (unknown.isPresent()) {
            throw new IOException(file + " has a kind that is none: " + unknown.get() + ".");
        }
        return new Disagreements(
                of(rows, "stricter"),
                of(rows, "host").stream().map(Pattern::compile).toList(),
                of(rows, "ends").stream()
                        .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
                        .toList());
    }

    private static List<String> of(List<List<String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    /** Tells whether each of {@code rules} refuses on purpose what libvirt accepts. */
    boolean areStricterOnPurpose(Set<String> rules) {
        return stricter.containsAll(rules);
    }

    /** Tells whether something in {@code document} is known to end libvirt's daemon. */
    boolean isKnownToEnd(String document) {
        return ends.stream().anyMatch(pattern -> pattern.matcher(document).find());
    }

    /** Tells whether libvirt refuses only because of this host, as another host would not. */
    boolean isOfHost(String refusal) {
        return host.stream().anyMatch(pattern -> pattern.matcher(refusal).find());
    }
}
