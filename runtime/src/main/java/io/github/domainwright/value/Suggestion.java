package io.github.domainwright.value;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known word that a mistyped one was probably meant to be. */
public final class Suggestion {
    private static final int FARTHEST = 2;
    private static final int FEW = 8;

    private Suggestion() {}

    /**
     * Finds the word of {@code known} that is nearest to {@code typed}: at most two edits away, and fewer than the typed
     * word has characters; of several equally near ones the first.
     */
    public static Optional<String> closest(String typed, Collection<String> known) {
        @Nullable String best = null;
        int least = Math.min(FARTHEST + 1, typed.length());
        for (String word : known) {
            int distance = distance(typed, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns how a message goes on after naming an unknown word: {@code " Did you mean 'q35'?"}, or the known words if
     * none is near and they are few, else nothing.
     */
    public static String sentence(String typed, Collection<String> known) {
        return closest(typed, known)
                .map(word -> " Did you mean '" + word + "'?")
                .orElseGet(
                        () -> known.isEmpty() || known.size() > FEW ? "" : " Known: " + String.join(", ", known) + ".");
    }

    /** Levenshtein's distance: the fewest single-character edits from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
