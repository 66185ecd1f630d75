package io.github.domainwright.processor.view.read;

import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.read.ComponentTypeReader;
import io.github.domainwright.processor.read.Mirrors;
import io.github.domainwright.processor.read.TypeText;
import io.github.domainwright.processor.view.model.ValueModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the types of values. */
final class ValueReader {
    private static final String HEX = "io.github.domainwright.domain.model.Hex";
    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.INT, ValueKind.LONG);
    /** Paths are refused because their text differs between the systems that a program may run on. */
    private static final Set<ValueKind> REFUSED = Set.of(ValueKind.UNKNOWN, ValueKind.PATH, ValueKind.RECORD);

    private final ComponentTypeReader types;
    private final Mirrors mirrors;

    ValueReader(ComponentTypeReader types, Mirrors mirrors) {
        this.types = types;
        this.mirrors = mirrors;
    }

    /** Returns the type of the value that {@code method} spells, unless there is an {@link #objection}. */
    Optional<ValueModel> read(ExecutableElement method, TypeMirror type) {
        ComponentType value = types.value(type, Multiplicity.ONE);
        int hexDigits = Mirrors.find(method, HEX)
                .map(mirror -> (Integer) mirrors.value(mirror, "digits"))
                .orElse(0);
        String factory = value.kind() == ValueKind.DOMAIN_VALUE ? factory(type) : "";
        boolean isReadable = value.kind() != ValueKind.DOMAIN_VALUE || !factory.isEmpty();
        boolean isRefused = REFUSED.contains(value.kind()) || hexDigits != 0 && !NUMBERS.contains(value.kind());
        return isRefused || !isReadable ? Optional.empty() : Optional.of(new ValueModel(value, hexDigits, factory));
    }

    /** Says why {@link #read} returns nothing. */
    String objection(ExecutableElement method, TypeMirror type) {
        boolean isHex = Mirrors.find(method, HEX).isPresent();
        return TypeText.of(type) + (isHex ? " has no hexadecimal spelling" : " has no spelling that can be read");
    }

    /** Finds the static method that makes a value of a text. */
    private static String factory(TypeMirror type) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        List<String> names = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC)))
                .filter(method -> ModelTypes.is(
                        method.getReturnType(), element.getQualifiedName().toString()))
                .filter(method -> method.getParameters().size() == 1
                        && ModelTypes.is(method.getParameters().get(0).asType(), "java.lang.String"))
                .map(method -> method.getSimpleName().toString())
                .filter(name -> name.equals("of") || name.equals("parse"))
                .sorted()
                .toList();
        return names.isEmpty() ? "" : names.get(0);
    }
}
