package io.github.domainwright.importer.vocabulary;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.lang.reflect.Method;

/** A member of an annotation that goes into a document. */
public sealed interface Member {
    /** Returns the method that declares it. */
    Method method();

    /** Returns where it goes, below the element of its annotation. */
    DomainPath place();

    /** Tells whether it is an array, so that the innermost element is written once for each value. */
    default boolean isRepeated() {
        return method().getReturnType().isArray();
    }

    /** Returns its name. */
    default String name() {
        return method().getName();
    }

    /**
     * A member with values of its own.
     *
     * @param method the method that declares it
     * @param place where it goes; an element's path if it says only whether that is there, or if its value has parts
     * @param format what its text looks like
     * @param unset the text that means "not stated", besides the empty one
     * @param isPresence whether it says only whether the element is there
     */
    record Scalar(Method method, DomainPath place, ValueFormat format, String unset, boolean isPresence)
            implements Member {}

    /**
     * A member that is an annotation itself, or an array of them.
     *
     * @param method the method that declares it
     * @param place the element it goes to
     * @param part the annotation
     */
    record Nested(Method method, DomainPath place, Part part) implements Member {}
}
