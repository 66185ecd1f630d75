package io.github.domainwright.conformance.define;

import io.github.domainwright.conformance.report.DataTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The reviewed ways in which libvirt says the same thing in other words ({@code normalisations.tsv}). */
final class Normalisations {
    private final List<Row> rows;

    private Normalisations(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String place, Pattern asked, Pattern kept) {
        boolean explains(Difference difference) {
            return place.equals(difference.place())
                    && asked.matcher(difference.asked()).matches()
                    && kept.matcher(difference.kept()).matches();
        }
    }

    static Normalisations read(Path file) throws IOException {
        return new Normalisations(DataTable.read(file, 4).stream()
                .map(cells -> new Row(cells.get(0), Pattern.compile(cells.get(1)), Pattern.compile(cells.get(2))))
                .toList());
    }

    boolean explain(Difference difference) {
        return rows.stream().anyMatch(row -> row.explains(difference));
    }
}
