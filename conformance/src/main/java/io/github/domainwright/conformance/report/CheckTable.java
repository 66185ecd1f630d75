package io.github.domainwright.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table that one check left behind: a row of column names, and rows with tabs between the cells.
 *
 * @param check the name of the check
 * @param columns the names of the columns
 * @param rows the rows
 */
record CheckTable(String check, List<String> columns, List<List<String>> rows) {
    private static final List<String> VERDICTS = List.of("verdict", "outcome");

    /** Copies the lists. */
    CheckTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads {@code file}, whose name is that of the check.
     *
     * @throws IOException if it cannot be read, says nothing, or has no column for the verdict
     */
    static CheckTable read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(Arrays.asList(line.split("\t", -1)));
        }
        if (rows.size() < 2) {
            throw new IOException(file + " says nothing: the check looked at nothing.");
        }
        List<String> columns = rows.remove(0);
        if (columns.stream().noneMatch(VERDICTS::contains)) {
            throw new IOException(file + " has no column for the verdict.");
        }
        return new CheckTable(file.getFileName().toString().replace(".tsv", ""), columns, rows);
    }

    /** Returns how often each verdict came out, in the order of the table. */
    Map<String, Integer> counts() {
        int verdict = columns.indexOf(
                columns.stream().filter(VERDICTS::contains).findFirst().orElseThrow());
        int count = columns.indexOf("count");
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<String> row : rows) {
            counts.merge(row.get(verdict), count < 0 ? 1 : Integer.parseInt(row.get(count)), Integer::sum);
        }
        return counts;
    }
}
