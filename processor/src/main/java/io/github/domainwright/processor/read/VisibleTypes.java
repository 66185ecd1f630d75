package io.github.domainwright.processor.read;

import io.github.domainwright.processor.model.ProfileType.GeneratedMarks;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What code that is generated beside a type can name. */
public final class VisibleTypes {
    private final Elements elements;

    /** Asks {@code elements}. */
    public VisibleTypes(Elements elements) {
        this.elements = elements;
    }

    /** Returns the marks that are visible where {@code type} is compiled. */
    public GeneratedMarks marks(TypeElement type) {
        return new GeneratedMarks(
                // In a named module it would be a part of the interface, and javac would warn that the module's users
                // may
                // not read java.compiler.
                elements.getModuleOf(type).isUnnamed() && isVisible(type, "javax.annotation.processing.Generated"),
                isVisible(type, "org.jspecify.annotations.NullMarked"));
    }

    private boolean isVisible(TypeElement from, String name) {
        return elements.getTypeElement(elements.getModuleOf(from), name) != null;
    }
}
