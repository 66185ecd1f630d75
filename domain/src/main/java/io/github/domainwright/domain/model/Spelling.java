package io.github.domainwright.domain.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a document at one place, read when it is asked for. */
final class Spelling<T> implements Spelled<T> {
    private final @Nullable String text;
    private final Notation<T> notation;

    Spelling(@Nullable String text, Notation<T> notation) {
        this.text = text;
        this.notation = notation;
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public Optional<T> value() {
        return text().flatMap(notation::read);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spelling<?> spelling && Objects.equals(text, spelling.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text == null ? "absent" : "'" + text + "'";
    }
}
