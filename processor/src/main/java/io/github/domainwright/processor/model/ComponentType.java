package io.github.domainwright.processor.model;

import java.util.List;

/**
 * The type of a component: what kind of value it is, and how many there can be.
 *
 * @param multiplicity how many values
 * @param kind the kind of one value
 * @param packageName the package of an enumeration or value type; empty for the other kinds
 * @param nesting the simple names of its class, outermost first; for an unknown kind the type as in the source
 * @param constants the constants of an enumeration
 */
public record ComponentType(
        Multiplicity multiplicity, ValueKind kind, String packageName, List<String> nesting, List<Constant> constants) {
    /** Copies the lists. */
    public ComponentType {
        nesting = List.copyOf(nesting);
        constants = List.copyOf(constants);
    }

    /** How many values a component gives. */
    public enum Multiplicity {
        /** Exactly one. */
        ONE,
        /** One or none: {@code Optional}. */
        OPTIONAL,
        /** Any number: {@code List}. */
        LIST
    }

    /** The kinds of values that can stand in a document. */
    public enum ValueKind {
        /** {@code String}. */
        STRING,
        /** {@code int} or {@code Integer}. */
        INT,
        /** {@code long} or {@code Long}. */
        LONG,
        /** {@code boolean} or {@code Boolean}; only {@code @Gives} has a place for it. */
        BOOLEAN,
        /** {@code java.nio.file.Path}. */
        PATH,
        /** {@code java.util.UUID}. */
        UUID,
        /** An enumeration. */
        ENUM,
        /** An implementation of {@code DomainValue}. */
        DOMAIN_VALUE,
        /** An implementation of {@code DomainSubtree}: a whole element. */
        SUBTREE,
        /** A record of several values, each with its own annotation. */
        RECORD,
        /** Values without a place in a document; a profile that has them is refused. */
        UNKNOWN
    }

    /**
     * A constant of an enumeration.
     *
     * @param name its name
     * @param word how libvirt writes it
     */
    public record Constant(String name, String word) {}
}
