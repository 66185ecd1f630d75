package io.github.domainwright.domain.model;

import io.github.domainwright.value.InvalidValueException;
import java.util.Optional;
import java.util.function.Function;

/** A notation made of two functions. */
record ReaderAndWriter<T>(Function<String, T> reader, Function<T, String> writer) implements Notation<T> {
    @Override
    public Optional<T> read(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidValueException | NumberFormatException | ArithmeticException notUnderstood) {
            // The text stays in the document as it is.
            return Optional.empty();
        }
    }

    @Override
    public String write(T value) {
        return writer.apply(value);
    }
}
