package io.github.domainwright.processor.read;

import io.github.domainwright.tree.DomainPath;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Annotations as the compiler shows them, asked by name: the annotation classes themselves are never loaded. */
public final class Mirrors {
    private final Elements elements;

    /** Asks {@code elements} for default values. */
    public Mirrors(Elements elements) {
        this.elements = elements;
    }

    /** Returns the annotation's type. */
    public static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** Returns the qualified name of the annotation's type. */
    public static String name(AnnotationMirror mirror) {
        return type(mirror).getQualifiedName().toString();
    }

    /** Finds the annotation of the qualified name {@code name} on {@code element}. */
    public static Optional<? extends AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).equals(name))
                .findFirst();
    }

    /** Returns the values of all members, defaults included, in declaration order. */
    Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror);
    }

    /** Returns the value of the member {@code member}. */
    public Object value(AnnotationMirror mirror, String member) {
        return values(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@" + name(mirror) + " has no member " + member));
    }

    /** Returns the text of the member {@code member}: a string as it is, an enumeration constant by its name. */
    public String text(AnnotationMirror mirror, String member) {
        return source(value(mirror, member));
    }

    /** Returns the path that the member {@code member} names, or {@code null} if it names none. */
    @Nullable
    DomainPath path(AnnotationMirror mirror, String member) {
        String text = text(mirror, member);
        return text.isEmpty() ? null : DomainPath.of(text);
    }

    /** Returns an annotation value as it stands in the source, without quotes. */
    public static String source(Object value) {
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }
}
