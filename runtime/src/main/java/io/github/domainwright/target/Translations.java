package io.github.domainwright.target;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.rule.TableFile;
import io.github.domainwright.tree.Node;
import io.github.domainwright.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a target makes of the statements that stand for themselves, from a data file with four columns: the path, the
 * values, the key that says them, and what is lost with any other value.
 */
public final class Translations {
    /** The key of a row about what the target does anyway. */
    private static final String ANYWAY = "-";

    private final List<Row> rows;

    private Translations(List<Row> rows) {
        this.rows = rows;
    }

    /** What takes the keys. */
    public interface Keys {
        /** Sets {@code key} to {@code word}, which {@code leaf} says; returns whether that was possible. */
        boolean put(String key, String word, Leaf leaf);

        /** Notes that the value of {@code leaf} is not known while javac runs, although {@code key} depends on it. */
        void unknown(String key, Leaf leaf);
    }

    private record Row(String path, Map<String, String> words, boolean isAny, String key, Concept otherwise) {
        boolean isAbout(String place) {
            return place.equals(path) || key.isEmpty() && place.startsWith(path + "/");
        }
    }

    /** Reads the file {@code name} beside {@code owner}. */
    public static Translations read(Class<?> owner, String name) {
        return new Translations(
                TableFile.rows(owner, name).stream().map(Translations::row).toList());
    }

    private static Row row(List<String> columns) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : columns.get(1).split(" ")) {
            String[] sides = word.split("=");
            if (!word.isEmpty()) {
                words.put(sides[0], sides[sides.length - 1]);
            }
        }
        return new Row(columns.get(0), words, words.containsKey("*"), columns.get(2), Concept.valueOf(columns.get(3)));
    }

    /** Settles all statements that are still open in {@code ledger}. */
    public void settle(Ledger ledger, Keys keys) {
        for (Leaf leaf : ledger.open()) {
            if (leaf.node() instanceof Node.Subtree) {
                // What the target would make of it is not known while javac runs.
                ledger.lose(Concept.GIVEN_ELEMENT, leaf.path(), leaf.origin());
            } else {
                String place = leaf.path().toString();
                rows.stream()
                        .filter(row -> row.isAbout(place))
                        .findFirst()
                        .ifPresentOrElse(
                                row -> settle(row, leaf, ledger, keys),
                                () -> ledger.lose(Concept.OTHER, leaf.path(), leaf.origin()));
            }
            ledger.settle(leaf);
        }
    }

    private static void settle(Row row, Leaf leaf, Ledger ledger, Keys keys) {
        boolean isKnown = leaf.value() == null || leaf.value() instanceof Value.Literal;
        Optional<String> word = word(row, leaf);
        if (row.key().equals(ANYWAY) && (row.isAny() || word.isPresent())) {
            return;
        }
        if (!row.key().isEmpty() && !row.key().equals(ANYWAY) && !isKnown) {
            keys.unknown(row.key(), leaf);
        } else if (row.key().isEmpty() || word.isEmpty() || !keys.put(row.key(), word.get(), leaf)) {
            ledger.lose(row.otherwise(), leaf.path(), leaf.origin());
        }
    }

    private static Optional<String> word(Row row, Leaf leaf) {
        return leaf.value() instanceof Value.Literal literal
                ? Optional.ofNullable(row.words().get(row.isAny() ? "*" : literal.text()))
                        .map(word -> word.equals("*") ? literal.text() : word)
                : Optional.empty();
    }
}
