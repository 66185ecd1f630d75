package io.github.domainwright.tree;

/**
 * An attribute of an element. Namespace declarations are attributes too ({@code xmlns:qemu}).
 *
 * @param name the name, with its prefix if it has one
 * @param value the value, not escaped
 * @param occurrence when it is written
 * @param origin where it comes from
 */
public record Attribute(String name, Value value, Occurrence occurrence, Origin origin) {
    /** Makes an attribute that is always written. */
    public Attribute(String name, Value value, Origin origin) {
        this(name, value, Occurrence.ONCE, origin);
    }
}
