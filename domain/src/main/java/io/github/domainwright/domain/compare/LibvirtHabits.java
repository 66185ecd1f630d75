package io.github.domainwright.domain.compare;

import io.github.domainwright.value.CpuSet;
import io.github.domainwright.value.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What libvirt does to a document by itself when it defines a domain, from the data file {@code libvirt-habits.tsv}: nodes
 * that it adds, and texts that it writes in other words.
 */
final class LibvirtHabits {
    private static final List<Row> ROWS = read();

    /** The rows about the places that were asked for so far in one comparison. */
    private final Map<String, List<Row>> rowsAt = new HashMap<>();

    /** One line of the file. */
    private record Row(String habit, Pattern place, Pattern asked, Pattern kept) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], path(cells[1]), Pattern.compile(cells[2]), Pattern.compile(cells[3]));
        }

        /** A star stands for any one step. */
        private static Pattern path(String text) {
            return Pattern.compile(Pattern.quote(text).replace("*", "\\E[^/]*\\Q"));
        }

        boolean explains(String before, String after) {
            return asked.matcher(before).matches() && kept.matcher(after).matches();
        }
    }

    private static List<Row> read() {
        try (InputStream in = LibvirtHabits.class.getResourceAsStream("libvirt-habits.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("libvirt-habits.tsv cannot be read from the jar", e);
        }
    }

    /** Tells whether libvirt writes {@code text} at {@code place} where a document has nothing. */
    boolean fillsIn(Place place, String text) {
        return rows("fills-in", place).anyMatch(row -> row.explains("", text));
    }

    /** Tells whether libvirt adds an element that begins with {@code text} to others of its name. */
    boolean adds(Place place, String text) {
        return rows("adds", place).anyMatch(row -> row.explains("", text));
    }

    /** Tells whether libvirt puts several elements at {@code place} in an order of its own. */
    boolean sorts(Place place) {
        return rows("sorts", place).findAny().isPresent();
    }

    /** Finds the unit that a size without one has, if the element at {@code place} is a size that libvirt converts. */
    Optional<String> unit(Place place) {
        return rows("converts", place).map(row -> row.asked().pattern()).findFirst();
    }

    /** Tells whether libvirt makes one of two texts at {@code place} of the other. */
    boolean isSame(Place place, String one, String other) {
        return rows("rewrites", place).anyMatch(row -> row.explains(one, other) || row.explains(other, one))
                || one.equalsIgnoreCase(other)
                        && rows("recases", place).findAny().isPresent()
                || rows("recounts", place).findAny().isPresent() && areOneSet(one, other);
    }

    private Stream<Row> rows(String habit, Place place) {
        return rowsAt.computeIfAbsent(place.withoutNumbers(), LibvirtHabits::matching).stream()
                .filter(row -> row.habit().equals(habit));
    }

    private static List<Row> matching(String path) {
        return ROWS.stream().filter(row -> row.place().matcher(path).matches()).toList();
    }

    private static boolean areOneSet(String one, String other) {
        try {
            return CpuSet.parse(one).equals(CpuSet.parse(other));
        } catch (InvalidValueException notASet) {
            return false;
        }
    }
}
