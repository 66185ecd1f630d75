package io.github.domainwright.report.page;

import io.github.domainwright.report.statement.FirmwareMatrix;
import io.github.domainwright.report.statement.MatrixAnswer;
import java.util.Comparator;
import java.util.List;

/** The firmware matrix: a table, which becomes a list of cards where it has no room. */
final class MatrixSection {
    private static final List<String> COLUMNS =
            List.of("Distributions", "Build", "Executable and template", "Keys", "Variables", "Known from");

    private final Html html;

    MatrixSection(Html html) {
        this.html = html;
    }

    void write(FirmwareMatrix matrix) {
        html.open("section", "aria-labelledby", "matrix");
        html.element("h2", "Firmware by distribution", "id", "matrix");
        if (matrix.rows().isEmpty()) {
            html.open("p").foreign(matrix.why()).close();
        } else {
            html.open("p")
                    .text("Asked for: ")
                    .foreign(matrix.question())
                    .text(".")
                    .close();
            html.element(
                    "p",
                    "%d releases in the built-in table have a build for it, %d have none. A host's own descriptors are the"
                                    .formatted(matrix.found(), matrix.refused())
                            + " better source: the table says what packages ship, not what is installed.");
            table(matrix);
        }
        html.close();
    }

    /** Roles are written out: what is laid out as cards would not be a table for screen readers any more. */
    private void table(FirmwareMatrix matrix) {
        html.open("table", "role", "table", "class", "matrix");
        html.element("caption", "Which firmware build each release has");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col", "role", "columnheader"));
        html.close().close();
        html.open("tbody", "role", "rowgroup");
        matrix.rows().stream()
                .sorted(Comparator.comparing(MatrixSection::isRefused))
                .forEach(this::row);
        html.close().close();
    }

    private static boolean isRefused(FirmwareMatrix.Row row) {
        return row.answer().build().isEmpty();
    }

    private void row(FirmwareMatrix.Row row) {
        html.open("tr", "role", "row", "class", isRefused(row) ? "refused" : "found");
        html.element("th", String.join(", ", row.releases()), "scope", "row", "role", "rowheader");
        if (isRefused(row)) {
            refused(row.answer());
        } else {
            found(row.answer());
        }
        html.close();
    }

    /** Why each candidate does not do is long, and asked for by few. */
    private void refused(MatrixAnswer answer) {
        cell(COLUMNS.get(1), "colspan", "5");
        html.open("details").open("summary").element("strong", "None fits");
        html.text(": why").close();
        remarks(answer);
        html.close().close();
    }

    private void found(MatrixAnswer answer) {
        cell(COLUMNS.get(1));
        html.element("code", fileName(answer.build())).close();
        cell(COLUMNS.get(2));
        html.element("code", answer.executable());
        if (!answer.template().isEmpty()) {
            html.open("br").element("code", answer.template());
        }
        remarks(answer);
        html.close();
        cell(COLUMNS.get(3));
        html.text(answer.keys()).close();
        cell(COLUMNS.get(4));
        html.text(answer.variables()).close();
        cell(COLUMNS.get(5));
        html.element("strong", answer.grade())
                .text(": ")
                .foreign(answer.source())
                .close();
    }

    private void cell(String column, String... attributes) {
        String[] all = new String[attributes.length + 4];
        System.arraycopy(new String[] {"role", "cell", "data-label", column}, 0, all, 0, 4);
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        html.open("td", all);
    }

    /** A build that no descriptor names is called after its path, which stands beside it in full. */
    private static String fileName(String build) {
        return build.substring(build.lastIndexOf('/') + 1);
    }

    private void remarks(MatrixAnswer answer) {
        if (!answer.remarks().isEmpty()) {
            html.open("ul", "class", "remarks");
            answer.remarks().forEach(remark -> html.open("li").foreign(remark).close());
            html.close();
        }
    }
}
