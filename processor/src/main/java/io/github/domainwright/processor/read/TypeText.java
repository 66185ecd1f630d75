package io.github.domainwright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types as they stand in a source, with qualified names; what a type's own text looks like differs between compilers. */
public final class TypeText {
    private TypeText() {}

    /** Returns {@code type} as it stands in a source. */
    public static String of(TypeMirror type) {
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

    /** Returns the simple names of {@code type} and the types around it, outermost first. */
    public static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            names.add(0, around.getSimpleName().toString());
        }
        return names;
    }
}
