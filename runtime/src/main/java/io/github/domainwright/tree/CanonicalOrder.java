package io.github.domainwright.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order in which libvirt writes the attributes and children of an element, from the data file
 * {@code canonical-order.txt}. A name that the file does not list comes last, in the order it was added.
 */
final class CanonicalOrder {
    /** libvirt's order. */
    static final CanonicalOrder LIBVIRT = read();

    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

    private static CanonicalOrder read() {
        CanonicalOrder order = new CanonicalOrder();
        try (InputStream in = CanonicalOrder.class.getResourceAsStream("canonical-order.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(order::add);
        } catch (IOException e) {
            throw new UncheckedIOException("canonical-order.txt cannot be read from the jar", e);
        }
        return order;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        Map<String, Integer> rank = new HashMap<>();
        for (String name : line.substring(colon + 2).split(" ")) {
            rank.put(name, rank.size());
        }
        ranks.put(line.substring(0, colon), rank);
    }

    /** Compares names of attributes ({@code "@name"}) or children of the element {@code name} inside {@code parent}. */
    Comparator<String> within(String parent, String name) {
        Map<String, Integer> rank = ranks.getOrDefault(parent + "/" + name, ranks.getOrDefault(name, Map.of()));
        return Comparator.comparingInt(other -> rank.getOrDefault(other, Integer.MAX_VALUE));
    }
}
