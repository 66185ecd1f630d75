package io.github.domainwright.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads data files: columns separated by tabs, comments begin with {@code #}. */
public final class TableFile {
    private TableFile() {}

    /** Returns the rows of the file {@code name} beside {@code owner}, each as its columns. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the jar", e);
        }
    }
}
