package io.github.domainwright.processor.read;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types as they stand in a source, with qualified names; what a type's own text looks like differs between compilers. */
final class TypeText {
    private TypeText() {}

    /** Returns {@code type} as it stands in a source. */
    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        }
        String name =
                ((QualifiedNameable) declared.asElement()).getQualifiedName().toString();
        return declared.getTypeArguments().isEmpty()
                ? name
                : declared.getTypeArguments().stream()
                        .map(TypeText::of)
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String wildcard(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return "? extends " + of(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() == null ? "?" : "? super " + of(wildcard.getSuperBound());
    }
}
