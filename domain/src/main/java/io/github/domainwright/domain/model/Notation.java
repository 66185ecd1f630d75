package io.github.domainwright.domain.model;

import io.github.domainwright.value.DomainValue;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How values of a type are spelled in a document.
 *
 * @param <T> the type
 */
public interface Notation<T> {
    /** Any text, as it is. */
    Notation<String> TEXT = of(Function.identity(), Function.identity());

    /** A number, written in decimal. */
    Notation<Integer> INTEGER = of(text -> Math.toIntExact(Numbers.read(text)), String::valueOf);

    /** A number of 64 bits, written in decimal. */
    Notation<Long> LONG = of(Numbers::read, String::valueOf);

    /** A UUID, with or without hyphens, written with them. */
    Notation<UUID> UUID = of(Uuids::read, java.util.UUID::toString);

    /** Reads {@code text}; returns nothing if it is not understood. */
    Optional<T> read(String text);

    /** Returns how {@code value} is written. */
    String write(T value);

    /** Returns the notation of a number in hexadecimal with at least {@code digits} digits. */
    static Notation<Integer> hexInteger(int digits) {
        return of(text -> Math.toIntExact(Numbers.readAsC(text)), value -> Numbers.hex(value, digits));
    }

    /** Returns the notation of a number of 64 bits in hexadecimal with at least {@code digits} digits. */
    static Notation<Long> hexLong(int digits) {
        return of(Numbers::readAsC, value -> Numbers.hex(value, digits));
    }

    /** Returns the notation of a value type, which {@code reader} reads or refuses. */
    static <T extends DomainValue> Notation<T> value(Function<String, T> reader) {
        return of(reader, DomainValue::domainText);
    }

    /**
     * Returns a notation.
     *
     * @param reader gives the value, or throws {@link
     *     io.github.domainwright.value.InvalidValueException}, {@link NumberFormatException} or {@link
     *     ArithmeticException} for a text that it does not understand
     * @param writer gives the text
     */
    static <T> Notation<T> of(Function<String, T> reader, Function<T, String> writer) {
        return new ReaderAndWriter<>(reader, writer);
    }
}
