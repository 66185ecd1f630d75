package io.github.domainwright.processor.diagnostic;

import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source that a compiler can be asked to show.
 *
 * @param element the element
 * @param annotation the annotation on it, if one is meant
 * @param value the annotation's value, if one is meant
 */
record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** Returns {@code element} as a whole. */
    static SourcePlace of(Element element) {
        return new SourcePlace(element, null, null);
    }

    /** Returns the place nearest to {@code origin} on {@code holder}, which carries the annotation. */
    static SourcePlace of(Element holder, Origin.Annotation origin) {
        String name = origin.annotations().get(0);
        Optional<AnnotationMirror> found = WrittenAnnotations.on(holder).stream()
                .filter(candidate -> WrittenAnnotations.name(candidate).equals(name))
                .skip(origin.occurrence())
                .findFirst();
        if (found.isEmpty()) {
            return of(holder);
        }
        // The value of a member that a preset states stands in the preset's own declaration.
        boolean isDirect = origin.annotations().size() == 1;
        return new SourcePlace(holder, found.get(), isDirect ? value(found.get(), origin.member()) : null);
    }

    /** Finds the value of {@code member}, which may be that of a part: {@code driver.cache}, {@code hosts.0.name}. */
    private static @Nullable AnnotationValue value(AnnotationMirror annotation, String member) {
        int dot = member.indexOf('.');
        AnnotationValue value = ownValue(annotation, dot < 0 ? member : member.substring(0, dot));
        return dot < 0 || value == null ? value : inside(value, member.substring(dot + 1));
    }

    private static @Nullable AnnotationValue inside(AnnotationValue around, String member) {
        if (around.getValue() instanceof AnnotationMirror part) {
            AnnotationValue value = value(part, member);
            return value == null ? around : value;
        }
        int dot = member.indexOf('.');
        List<?> parts = (List<?>) around.getValue();
        AnnotationValue part = (AnnotationValue) parts.get(Integer.parseInt(member.substring(0, dot)));
        return inside(part, member.substring(dot + 1));
    }

    private static @Nullable AnnotationValue ownValue(AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Tells whether the place is in the declaration of {@code type}. */
    boolean isIn(TypeElement type) {
        return element.equals(type) || element.getEnclosingElement().equals(type);
    }

    /** Returns the name of the accessor with that of its type, such as {@code acme.Base.disk()}. */
    String qualifiedName() {
        TypeElement type = (TypeElement) element.getEnclosingElement();
        return type.getQualifiedName() + "." + element.getSimpleName() + "()";
    }

    /** Prints {@code text} here. */
    void print(Messager messager, Kind kind, String text) {
        if (annotation == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, annotation);
        } else {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}
