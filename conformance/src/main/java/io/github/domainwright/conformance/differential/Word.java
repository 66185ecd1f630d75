package io.github.domainwright.conformance.differential;

import io.github.domainwright.value.ValueFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * An annotation that a profile can be made of, as its declaration says.
 *
 * @param name its simple name
 * @param isForProfile whether it can stand on the profile
 * @param isForComponent whether it can stand on a component
 * @param isMany whether a domain can have several of its elements
 * @param parameter the place of a component's value; empty if it takes none
 * @param format what a component's value must look like
 * @param members its members
 */
record Word(
        String name,
        boolean isForProfile,
        boolean isForComponent,
        boolean isMany,
        String parameter,
        ValueFormat format,
        List<Member> members) {
    /** Copies the list. */
    Word {
        members = List.copyOf(members);
    }

    /** Returns this word with {@code others} for its members. */
    Word with(List<Member> others) {
        return new Word(name, isForProfile, isForComponent, isMany, parameter, format, others);
    }

    /** Tells whether {@code member} gives the value that the annotation is about. */
    boolean isAbout(Member member) {
        return member.place().equals("text()")
                || !parameter.isEmpty() && member.place().equals(parameter);
    }

    /**
     * A member of the annotation.
     *
     * @param name its name
     * @param place where its value goes, below the annotation's element; empty if only the binder knows
     * @param kind what kind of value it takes
     * @param constants the constants of an enumeration, qualified
     * @param part the annotation that its values are, qualified; empty if they are none
     * @param parts the members of that annotation
     * @param format what the value must look like
     * @param isArray whether it takes several values
     * @param isRequired whether it has no default
     */
    record Member(
            String name,
            String place,
            Kind kind,
            List<String> constants,
            String part,
            List<Member> parts,
            ValueFormat format,
            boolean isArray,
            boolean isRequired) {
        /** Copies the lists. */
        Member {
            constants = List.copyOf(constants);
            parts = List.copyOf(parts);
        }

        /** Returns this member without the constants that {@code leftOut} names. */
        Member without(Predicate<String> leftOut) {
            List<String> left = constants.stream().filter(leftOut.negate()).toList();
            return new Member(name, place, kind, left, part, parts, format, isArray, isRequired);
        }
    }

    /** The kinds of values that a member takes. */
    enum Kind {
        /** {@code boolean}. */
        FLAG,
        /** {@code int} or {@code long}. */
        NUMBER,
        /** {@code String}. */
        TEXT,
        /** An enumeration. */
        CONSTANT,
        /** An annotation that is a part of another one. */
        PART
    }
}
