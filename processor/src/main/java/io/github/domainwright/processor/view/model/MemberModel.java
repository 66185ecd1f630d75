package io.github.domainwright.processor.view.model;

import io.github.domainwright.processor.model.ComponentType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a modelled element.
 *
 * @param method the method of the interface
 * @param shape what it stands for
 * @param xmlName its name in the document
 * @param namespace the namespace of that name, {@code ""} if it has none
 * @param value the type of its value; {@code null} if it has none
 * @param child the model of its element; {@code null} if it has none
 */
public record MemberModel(
        String method,
        Shape shape,
        String xmlName,
        String namespace,
        @Nullable ValueModel value,
        @Nullable ModelType child) {
    /** What a member can stand for. */
    public enum Shape {
        /** An attribute. */
        ATTRIBUTE,
        /** The text of the element itself. */
        TEXT,
        /** A child element that has only text. */
        LEAF,
        /** Any number of child elements that have only text. */
        LEAVES,
        /** An empty child element. */
        FLAG,
        /** A child element with a model of its own. */
        CHILD,
        /** Any number of child elements with a model of their own. */
        CHILDREN,
        /** All child elements, whatever they are. */
        CONTENT
    }

    /** Returns what no two members of an element may have in common. */
    public String place() {
        return switch (shape) {
            case ATTRIBUTE -> "@" + xmlName;
            case TEXT -> "text()";
            case CONTENT -> "*";
            case LEAF, LEAVES, FLAG, CHILD, CHILDREN -> namespace.isEmpty() ? xmlName : "{" + namespace + "}" + xmlName;
        };
    }

    /** Returns the method's name with {@code prefix} before it, such as {@code clearPath}. */
    public String methodAfter(String prefix) {
        return prefix + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** Returns the type of its value, which it has. */
    public ComponentType valueType() {
        return Objects.requireNonNull(value, method).type();
    }

    /** Returns the model of its element, which it has. */
    public ModelType childType() {
        return Objects.requireNonNull(child, method);
    }
}
