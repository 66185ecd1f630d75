package io.github.domainwright.domain.model;

import java.util.function.Supplier;

/**
 * A member of a modelled element: what a view asks for and a builder sets. Generated views declare theirs with the methods
 * of this interface, in libvirt's order.
 */
public sealed interface Member {
    /**
     * An attribute.
     *
     * @param name its name
     * @param notation how its value is spelled
     * @param <T> the type of its value
     */
    record AttributeMember<T>(String name, Notation<T> notation) implements Member {}

    /**
     * The text of the element itself.
     *
     * @param notation how its value is spelled
     * @param <T> the type of its value
     */
    record TextMember<T>(Notation<T> notation) implements Member {}

    /** One child element, or all of one name. */
    sealed interface ElementMember extends Member {
        /** Returns the name. */
        XmlName name();

        /** Tells whether there can be several. */
        boolean isRepeated();
    }

    /**
     * A child element that has only text.
     *
     * @param name its name
     * @param isRepeated whether there can be several
     * @param notation how its value is spelled
     * @param <T> the type of its value
     */
    record LeafMember<T>(XmlName name, boolean isRepeated, Notation<T> notation) implements ElementMember {
        /** Returns the same in {@code namespace}. */
        public LeafMember<T> in(String namespace) {
            return new LeafMember<>(new XmlName(namespace, name.local()), isRepeated, notation);
        }
    }

    /**
     * An empty child element whose presence is the statement.
     *
     * @param name its name
     */
    record FlagMember(XmlName name) implements ElementMember {
        /** Returns the same in {@code namespace}. */
        public FlagMember in(String namespace) {
            return new FlagMember(new XmlName(namespace, name.local()));
        }

        @Override
        public boolean isRepeated() {
            return false;
        }
    }

    /**
     * A child element with a model of its own.
     *
     * @param name its name
     * @param isRepeated whether there can be several
     * @param type gives its type, which may contain the type that this member is of
     * @param <V> its view
     * @param <B> its builder
     */
    record ChildMember<V extends ModelledElement, B>(XmlName name, boolean isRepeated, Supplier<ElementType<V, B>> type)
            implements ElementMember {
        /** Returns the same in {@code namespace}. */
        public ChildMember<V, B> in(String namespace) {
            return new ChildMember<>(new XmlName(namespace, name.local()), isRepeated, type);
        }
    }

    /** All child elements, whatever they are. */
    record ContentMember() implements Member {}

    /** Declares an attribute. */
    static <T> AttributeMember<T> attribute(String name, Notation<T> notation) {
        return new AttributeMember<>(name, notation);
    }

    /** Declares the text of the element. */
    static <T> TextMember<T> text(Notation<T> notation) {
        return new TextMember<>(notation);
    }

    /** Declares a child element that has only text. */
    static <T> LeafMember<T> leaf(String name, Notation<T> notation) {
        return new LeafMember<>(new XmlName("", name), false, notation);
    }

    /** Declares child elements that have only text. */
    static <T> LeafMember<T> leaves(String name, Notation<T> notation) {
        return new LeafMember<>(new XmlName("", name), true, notation);
    }

    /** Declares an empty child element. */
    static FlagMember flag(String name) {
        return new FlagMember(new XmlName("", name));
    }

    /** Declares a child element with a model of its own. */
    static <V extends ModelledElement, B> ChildMember<V, B> child(String name, Supplier<ElementType<V, B>> type) {
        return new ChildMember<>(new XmlName("", name), false, type);
    }

    /** Declares child elements with a model of their own. */
    static <V extends ModelledElement, B> ChildMember<V, B> children(String name, Supplier<ElementType<V, B>> type) {
        return new ChildMember<>(new XmlName("", name), true, type);
    }

    /** Declares that child elements of any name belong to somebody else. */
    static ContentMember content() {
        return new ContentMember();
    }
}
