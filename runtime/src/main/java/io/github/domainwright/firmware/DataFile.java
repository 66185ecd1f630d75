package io.github.domainwright.firmware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One of this package's data files: tab separated, with {@code #} comments and one line of column names. */
final class DataFile {
    private DataFile() {}

    /** Reads the rows of the file {@code name} beside this class, each with {@code columns} fields. */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream stream = DataFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the data file " + name + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> fields(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String name, String line, int columns) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != columns) {
            throw new IllegalStateException(
                    name + ": " + fields.size() + " fields instead of " + columns + ": " + line);
        }
        return fields;
    }
}
