package io.github.domainwright.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The annotations of an element as they were written: repeated ones without the container that the compiler adds. */
public final class WrittenAnnotations {
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private WrittenAnnotations() {}

    /** Returns the annotations on {@code element}, in order. */
    public static List<AnnotationMirror> on(Element element) {
        List<AnnotationMirror> annotations = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            List<AnnotationMirror> repeated = repeated(annotation);
            annotations.addAll(repeated.isEmpty() ? List.of(annotation) : repeated);
        }
        return annotations;
    }

    /** Returns the qualified name of the annotation's type. */
    public static String name(AnnotationMirror annotation) {
        return type(annotation).getQualifiedName().toString();
    }

    private static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    /** Returns what {@code annotation} contains, if it is the container of a repeatable annotation. */
    private static List<AnnotationMirror> repeated(AnnotationMirror annotation) {
        return value(annotation).stream()
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .filter(content -> isContainerOf(annotation, content))
                .toList();
    }

    private static Optional<Object> value(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    private static boolean isContainerOf(AnnotationMirror container, AnnotationMirror content) {
        return type(content).getAnnotationMirrors().stream()
                .filter(meta -> name(meta).equals(REPEATABLE))
                .map(WrittenAnnotations::value)
                .flatMap(Optional::stream)
                .anyMatch(declared -> declared instanceof DeclaredType type
                        && type.asElement().equals(container.getAnnotationType().asElement()));
    }
}
