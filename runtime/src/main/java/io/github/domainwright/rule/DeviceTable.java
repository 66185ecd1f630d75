package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What machines and architectures lack, from the data file {@code device-models.tsv}. */
final class DeviceTable {
    private DeviceTable() {}

    /**
     * A model or bus that not every machine has.
     *
     * @param rule the id of the rule that is about it
     * @param path the attribute that states it, or an element
     * @param value libvirt's word for it; empty for any
     * @param what what it is, for messages
     * @param lacking the machine types and architectures that do not have it
     * @param instead what to use there
     */
    record Row(String rule, DomainPath path, String value, String what, List<String> lacking, List<String> instead) {
        /** Copies the lists. */
        Row {
            lacking = List.copyOf(lacking);
            instead = List.copyOf(instead);
        }
    }

    /** Reads the rows of the rule {@code id}. */
    static List<Row> of(String id) {
        try (InputStream in = DeviceTable.class.getResourceAsStream("device-models.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(id + "\t"))
                    .map(DeviceTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("device-models.tsv cannot be read from the jar", e);
        }
    }

    private static Row row(String line) {
        String[] columns = line.split("\t");
        return new Row(
                columns[0],
                DomainPath.of(columns[1]),
                columns[2].equals("-") ? "" : columns[2],
                columns[3],
                List.of(columns[4].split(" ")),
                columns[5].equals("-") ? List.of() : List.of(columns[5].split(" ")));
    }
}
