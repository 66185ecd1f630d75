package io.github.domainwright.conformance.inventory;

import java.util.Comparator;
import java.util.List;

/**
 * Something in which model and schema differ.
 *
 * @param path the member, such as {@code domain/os/loader/@format}
 * @param what how they differ
 * @param detail the words, kinds or cardinalities in question, or {@code ""}
 */
record Difference(String path, String what, String detail) implements Comparable<Difference> {
    @Override
    public int compareTo(Difference other) {
        return Comparator.comparing(Difference::path)
                .thenComparing(Difference::what)
                .thenComparing(Difference::detail)
                .compare(this, other);
    }

    /** Reads the first cells of a row of a reviewed file. */
    static Difference of(List<String> cells) {
        return new Difference(cells.get(0), cells.get(1), cells.get(2));
    }

    /** Returns the row of a reviewed file, without its reason. */
    String row() {
        return String.join("\t", path, what, detail);
    }
}
