package io.github.domainwright.report.statement;

import io.github.domainwright.rule.TableFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences that there can be, from the data file {@code boot-trust.tsv}. */
public final class LineTable {
    private static final Map<String, Line> LINES = read();

    private LineTable() {}

    private static Map<String, Line> read() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (List<String> columns : TableFile.rows(LineTable.class, "boot-trust.tsv")) {
            lines.put(columns.get(0), line(columns));
        }
        return lines;
    }

    private static Line line(List<String> columns) {
        return new Line(
                columns.get(0),
                Topic.valueOf(columns.get(1)),
                Standing.valueOf(columns.get(2)),
                columns.get(3),
                columns.get(4),
                Arrays.asList(columns.get(5).split("; ")));
    }

    /** Returns all lines as they stand in the file, with names in braces where a guest's own words go. */
    public static List<Line> lines() {
        return List.copyOf(LINES.values());
    }

    /**
     * Returns the line {@code id} with a guest's own words in it.
     *
     * @param words names and values in turn; the name {@code path} is replaced where the line has <code>{path}</code>
     */
    static Line line(String id, String... words) {
        Line line = LINES.get(id);
        if (line == null) {
            throw new IllegalArgumentException("boot-trust.tsv has no line " + id);
        }
        return new Line(
                line.id(),
                line.topic(),
                line.standing(),
                filled(line.title(), words),
                filled(line.sentence(), words),
                line.basis());
    }

    private static String filled(String text, String... words) {
        String filled = text;
        for (int each = 0; each < words.length; each += 2) {
            filled = filled.replace("{" + words[each] + "}", words[each + 1]);
        }
        return filled;
    }
}
