package io.github.domainwright.domain.consequence;

import io.github.domainwright.domain.compare.Difference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The data file {@code consequences.tsv}: what libvirt can do about which difference. The first row that fits counts.
 *
 * @param rows the rows in the order of the file
 */
record ConsequenceTable(List<Row> rows) {
    private static final String FILE = "consequences.tsv";
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    /**
     * One line.
     *
     * @param place the path of the difference
     * @param kinds what became of the node
     * @param device found in the device that the difference is in
     * @param values found in the old value, a line feed and the new value
     */
    record Row(
            Pattern place,
            Pattern kinds,
            Pattern device,
            Pattern values,
            Consequence consequence,
            String how,
            String source) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    place(cells[0]),
                    Pattern.compile(cells[1].equals("*") ? ".*" : cells[1]),
                    Pattern.compile(cells[2]),
                    Pattern.compile(cells[3]),
                    Consequence.valueOf(cells[4].toUpperCase(Locale.ROOT).replace('-', '_')),
                    cells[5],
                    cells[6]);
        }

        /** A star stands for any one step, two at the end for the node itself and all that is inside. */
        private static Pattern place(String text) {
            boolean isDeep = text.endsWith("**");
            String steps = isDeep ? text.substring(0, text.length() - 2) : text;
            String inside = steps.isEmpty() ? ".*" : "(?:/.*)?";
            String fixed = steps.endsWith("/") ? steps.substring(0, steps.length() - 1) : steps;
            return Pattern.compile(Pattern.quote(fixed).replace("*", "\\E[^/]*\\Q") + (isDeep ? inside : ""));
        }

        boolean fits(Difference difference, String inDevice) {
            return place.matcher(NUMBER.matcher(difference.path()).replaceAll(""))
                            .matches()
                    && kinds.matcher(difference.kind().name().toLowerCase(Locale.ROOT))
                            .matches()
                    && device.matcher(inDevice).find()
                    && values.matcher(difference.before() + "\n" + difference.after())
                            .find();
        }
    }

    static ConsequenceTable builtIn() {
        try (InputStream in = ConsequenceTable.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ConsequenceTable(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read from the jar", e);
        }
    }

    /** Returns what follows from {@code difference}; the last row fits everything. */
    Change change(Difference difference, String inDevice) {
        Row row = rows.stream()
                .filter(each -> each.fits(difference, inDevice))
                .findFirst()
                .orElseThrow();
        return new Change(difference, row.consequence(), row.how(), row.source());
    }
}
