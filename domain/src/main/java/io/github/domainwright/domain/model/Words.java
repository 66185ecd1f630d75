package io.github.domainwright.domain.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of an enumeration. A word that no constant has is not understood.
 *
 * @param <E> the enumeration
 */
public final class Words<E extends Enum<E>> implements Notation<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> words = new LinkedHashMap<>();

    private Words() {}

    /** Returns the words of {@code constants}: their names in lower case with {@code '-'} for {@code '_'}. */
    public static <E extends Enum<E>> Words<E> of(E[] constants) {
        return of(constants, Map.of());
    }

    /** Returns the words of {@code constants}: those in {@code exceptions}, else as {@link #of(Enum[])} says. */
    public static <E extends Enum<E>> Words<E> of(E[] constants, Map<E, String> exceptions) {
        Words<E> words = new Words<>();
        for (E constant : constants) {
            String usual = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String word = exceptions.getOrDefault(constant, usual);
            words.constants.put(word, constant);
            words.words.put(constant, word);
        }
        return words;
    }

    @Override
    public Optional<E> read(String text) {
        return Optional.ofNullable(constants.get(text));
    }

    @Override
    public String write(E value) {
        return Objects.requireNonNull(words.get(value), "a constant without a word");
    }
}
