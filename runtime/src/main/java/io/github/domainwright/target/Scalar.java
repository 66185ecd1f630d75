package io.github.domainwright.target;

import io.github.domainwright.tree.Value;
import java.util.List;

/**
 * A value in a target's document, of one or more parts that follow one another.
 *
 * @param kind what it is to the target
 * @param parts the parts
 */
public record Scalar(Kind kind, List<Part> parts) implements DocumentNode {
    /** Copies the list. */
    public Scalar {
        parts = List.copyOf(parts);
    }

    /** What a value is to the target. */
    public enum Kind {
        /** A text, in quotes where they are needed. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /** A part of a value. */
    public sealed interface Part {
        /**
         * A part that is the same for all guests.
         *
         * @param text the text, not escaped
         */
        record Fixed(String text) implements Part {}

        /**
         * A part that the guest gives.
         *
         * @param value a parameter, or a value that counts on
         */
        record Hole(Value value) implements Part {}

        /**
         * A name that the guest gives and that has to be one of Kubernetes.
         *
         * @param value the parameter
         */
        record Name(Value value) implements Part {}

        /**
         * The number of times that this counter has been asked so far in the document, from 0.
         *
         * @param counter the counter's name
         */
        record Ordinal(String counter) implements Part {}
    }

    /** Returns the text {@code text}. */
    public static Scalar text(String text) {
        return new Scalar(Kind.TEXT, List.of(new Part.Fixed(text)));
    }

    /** Returns the text of {@code value}, followed by {@code unit}: in quotes, whether a guest gives it or not. */
    public static Scalar text(Value value, String unit) {
        Part hole = new Part.Hole(value);
        return new Scalar(Kind.TEXT, unit.isEmpty() ? List.of(hole) : List.of(hole, new Part.Fixed(unit)));
    }

    /** Returns the name {@code value}, which has to be one of Kubernetes. */
    public static Scalar name(Value value) {
        return new Scalar(Kind.TEXT, List.of(new Part.Name(value)));
    }

    /** Returns the text {@code prefix}, followed by the number that {@code counter} has come to. */
    public static Scalar ordinal(String prefix, String counter) {
        return new Scalar(Kind.TEXT, List.of(new Part.Fixed(prefix), new Part.Ordinal(counter)));
    }

    /** Returns the number {@code value}. */
    public static Scalar number(Value value) {
        return new Scalar(Kind.NUMBER, List.of(new Part.Hole(value)));
    }

    /** Returns the number {@code number}. */
    public static Scalar number(long number) {
        return number(Value.of(String.valueOf(number)));
    }

    /** Returns {@code truth}. */
    public static Scalar truth(boolean truth) {
        return new Scalar(Kind.BOOLEAN, List.of(new Part.Fixed(String.valueOf(truth))));
    }
}
