package io.github.domainwright.processor.diagnostic;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the element that stands for a component in messages. */
final class ComponentElement {
    private ComponentElement() {}

    /** Finds the component {@code name} in {@code profile} or in what it inherits from. */
    static Optional<Element> find(TypeElement profile, String name) {
        int dot = name.indexOf('.');
        // A value inside a record is shown at the component that has the record: the record can be in any source.
        String component = dot < 0 ? name : name.substring(0, dot);
        return types(profile)
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(element -> element.getSimpleName().contentEquals(component))
                .filter(element -> element.getKind() == kind(profile))
                .map(Element.class::cast)
                .findFirst();
    }

    /** A record's component itself has no place in javac before 20; the field behind it has the component's. */
    private static ElementKind kind(TypeElement profile) {
        return profile.getKind() == ElementKind.RECORD ? ElementKind.FIELD : ElementKind.METHOD;
    }

    private static Stream<TypeElement> types(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                type.getInterfaces().stream().map(ComponentElement::element).flatMap(ComponentElement::types));
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
