package io.github.domainwright.rule;

import java.util.Optional;
import java.util.OptionalInt;

/** Whole numbers as they stand in a document. */
final class Numbers {
    private Numbers() {}

    /** Returns the number from 0 on that {@code text} is, if there is a text and it is one. */
    static OptionalInt natural(Optional<String> text) {
        return text.isPresent() ? natural(text.get()) : OptionalInt.empty();
    }

    /** Returns the number from 0 on that {@code text} is, if it is one that an {@code int} can hold. */
    static OptionalInt natural(String text) {
        if (text.isEmpty()) {
            // Said often, and an exception takes far longer.
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.strip());
            return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
