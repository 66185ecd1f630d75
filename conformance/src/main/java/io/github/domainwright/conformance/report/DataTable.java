package io.github.domainwright.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the reviewed data files of the checks: one row a line, tabs between the cells, {@code #} before a comment. */
public final class DataTable {
    private DataTable() {}

    /**
     * Returns the rows of {@code file}, each with {@code columns} cells.
     *
     * @throws IOException if it cannot be read, or a row has another number of cells
     */
    public static List<List<String>> read(Path file, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IOException(
                        "%s, line %d: %d cells where %d are expected.".formatted(file, number, cells.size(), columns));
            }
            rows.add(cells);
        }
        return rows;
    }
}
