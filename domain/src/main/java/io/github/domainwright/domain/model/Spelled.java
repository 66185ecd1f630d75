package io.github.domainwright.domain.model;

import java.util.Optional;

/**
 * The value of an attribute or a text: absent, or spelled in some way, and then, if the model understands the spelling,
 * a value. A spelling that is not understood, such as a word of a newer libvirt, is kept like any other.
 *
 * @param <T> the type of the value
 */
public interface Spelled<T> {
    /** Returns the spelling in the document, empty if it is not there; an empty spelling is there. */
    Optional<String> text();

    /** Returns the value, empty if it is not there or its spelling is not understood. */
    Optional<T> value();

    /** Tells whether it is there, in whatever spelling. */
    default boolean isPresent() {
        return text().isPresent();
    }

    /** Tells whether it is there and means {@code expected}. */
    default boolean is(T expected) {
        return value().filter(expected::equals).isPresent();
    }

    /** Returns the value, or {@code other} if it is not there or not understood. */
    default T orElse(T other) {
        return value().orElse(other);
    }
}
