package io.github.domainwright.tree;

import io.github.domainwright.value.ValueFormat;

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
     */
    record Parameter(String component, ValueFormat format, String part) implements Value {
        /** Makes a hole for the value as a whole. */
        public Parameter(String component, ValueFormat format) {
            this(component, format, "");
        }
    }

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
