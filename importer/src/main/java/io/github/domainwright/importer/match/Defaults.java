package io.github.domainwright.importer.match;

import io.github.domainwright.importer.vocabulary.Word;
import io.github.domainwright.tree.DomainPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What libvirt takes where a document says nothing, from the data file {@code defaults.tsv}: a word may state it. */
final class Defaults {
    private static final Map<String, String> VALUES = read();

    private Defaults() {}

    /** Finds what libvirt takes at {@code place} below the element of these names. */
    static Optional<String> at(String names, DomainPath place) {
        String inside = Word.names(place.element());
        String end = place.isText() ? "text()" : "@" + place.attribute();
        return Optional.ofNullable(VALUES.get(names + "/" + (inside.isEmpty() ? "" : inside + "/") + end));
    }

    private static Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        try (InputStream in = Defaults.class.getResourceAsStream("defaults.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> values.put(columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("defaults.tsv cannot be read from the jar", e);
        }
        return Map.copyOf(values);
    }
}
