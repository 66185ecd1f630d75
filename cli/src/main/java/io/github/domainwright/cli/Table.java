package io.github.domainwright.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Rows under headings, as wide as what stands in them; the last column is wrapped. */
public final class Table {
    private static final int WIDTH = 120;
    private static final int NARROWEST = 40;
    private static final int GAP = 2;

    private final List<String[]> rows = new ArrayList<>();

    /** Starts a table with the headings of its columns. */
    public Table(String... headings) {
        rows.add(headings.clone());
    }

    /** Adds a row, with one text a column. */
    public Table row(String... cells) {
        rows.add(cells.clone());
        return this;
    }

    /** Returns the table as text, with a line feed at its end. */
    public String text(Ansi ansi) {
        // A cell is text; what picocli takes for markup would vanish from it.
        ColorScheme plain = new ColorScheme.Builder(Ansi.OFF).build();
        TextTable table = TextTable.forColumns(plain, columns());
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        rows.forEach(row -> table.addRowValues(escaped(row)));
        String text = table.toString();
        int headings = text.indexOf('\n');
        return Paint.text(ansi, text.substring(0, headings), Style.bold) + text.substring(headings);
    }

    private static String[] escaped(String[] row) {
        String[] cells = row.clone();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("@|", "@ |");
        }
        return cells;
    }

    private Column[] columns() {
        int count = rows.get(0).length;
        Column[] columns = new Column[count];
        int used = 0;
        for (int i = 0; i < count - 1; i++) {
            int width = widest(i) + GAP;
            columns[i] = new Column(width, 0, Column.Overflow.TRUNCATE);
            used += width;
        }
        int last = Math.max(NARROWEST, Math.min(WIDTH - used, widest(count - 1) + 1));
        columns[count - 1] = new Column(last, 0, Column.Overflow.WRAP);
        return columns;
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
