package io.github.domainwright.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The models of controllers, from the data file {@code controller-models.tsv}. */
final class ControllerTable {
    private ControllerTable() {}

    /**
     * What controllers of one type can be.
     *
     * @param type libvirt's word for the type
     * @param models its words for the models
     * @param usual the model to use where there is nothing against it; empty for the one that libvirt takes
     */
    record Row(String type, Set<String> models, String usual) {
        /** Copies the models. */
        Row {
            models = Set.copyOf(models);
        }
    }

    static List<Row> rows() {
        try (InputStream in = ControllerTable.class.getResourceAsStream("controller-models.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ControllerTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("controller-models.tsv cannot be read from the jar", e);
        }
    }

    private static Row row(String line) {
        String[] columns = line.split("\t");
        return new Row(
                columns[0],
                columns[1].equals("-") ? Set.of() : Set.of(columns[1].split(" ")),
                columns[2].equals("-") ? "" : columns[2]);
    }
}
