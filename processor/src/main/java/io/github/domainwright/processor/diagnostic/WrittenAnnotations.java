package io.github.domainwright.processor.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The annotations of an element as a user thinks of them: where one is repeated, the compiler puts a container around the
 * repetitions, and here they stand in the container's place.
 */
public final class WrittenAnnotations {
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private WrittenAnnotations() {}

    /** Returns the annotations of {@code element}, in the order in which they are written. */
    public static List<AnnotationMirror> of(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(WrittenAnnotations::unpacked)
                .toList();
    }

    private static Stream<AnnotationMirror> unpacked(AnnotationMirror mirror) {
        List<AnnotationMirror> contents = contents(mirror);
        boolean isContainer =
                !contents.isEmpty() && contents.stream().allMatch(content -> isRepeatedIn(type(content), type(mirror)));
        return isContainer ? contents.stream() : Stream.of(mirror);
    }

    /** Returns the annotations in the member {@code value} of {@code mirror}. */
    private static List<AnnotationMirror> contents(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> entry.getValue().getValue())
                .filter(List.class::isInstance)
                .flatMap(values -> ((List<?>) values).stream())
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
    }

    private static boolean isRepeatedIn(TypeElement annotation, TypeElement container) {
        return annotation.getAnnotationMirrors().stream()
                .filter(mirror -> type(mirror).getQualifiedName().contentEquals(REPEATABLE))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .anyMatch(named ->
                        named instanceof DeclaredType type && type.asElement().equals(container));
    }

    private static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
