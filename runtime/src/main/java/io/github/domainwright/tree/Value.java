package io.github.domainwright.tree;

import io.github.domainwright.value.ValueFormat;
import org.jspecify.annotations.Nullable;

/** The value of an attribute or a text: known, or known later. */
public sealed interface Value {
    /**
     * A value that is known.
     *
     * @param text the text, not escaped
     */
    record Literal(String text) implements Value {}

    /**
     * A value that the profile's component gives when a guest is built: a hole in the document.
     *
     * @param component the name of the record component or accessor
     * @param format what the text must look like
     * @param part which part of it, of those that {@link ValueFormat#parts()} names; {@code ""} for all of it
     * @param words what stands for the two values of a {@code boolean}; {@code null} for all other types
     */
    record Parameter(
            String component,
            ValueFormat format,
            String part,
            @Nullable BooleanWords words) implements Value {
        /** Makes a hole for the value as a whole. */
        public Parameter(String component, ValueFormat format) {
            this(component, format, "");
        }

        /** Makes a hole for a part of the value. */
        public Parameter(String component, ValueFormat format, String part) {
            this(component, format, part, null);
        }

        /** Makes a hole that a {@code boolean} fills. */
        public Parameter(String component, BooleanWords words) {
            this(component, ValueFormat.TEXT, "", words);
        }
    }

    /**
     * How libvirt writes a {@code boolean}.
     *
     * @param whenTrue the word for {@code true}, such as {@code yes} or {@code on}
     * @param whenFalse the word for {@code false}
     */
    record BooleanWords(String whenTrue, String whenFalse) {}

    /**
     * A value that counts on from {@code first} in an element that is repeated over a list: {@code vda}, {@code vdb} …
     *
     * @param first the text for the first element
     * @param format what the texts look like: a disk target or a number
     */
    record Counted(String first, ValueFormat format) implements Value {}

    /** Returns the literal value {@code text}. */
    static Value of(String text) {
        return new Literal(text);
    }
}
