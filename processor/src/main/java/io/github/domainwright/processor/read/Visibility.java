package io.github.domainwright.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What generated code, which stands beside the profile in its package, can see. */
final class Visibility {
    private Visibility() {}

    /** Returns the name of the private type that hides {@code type} or a part of it. */
    static Optional<String> hiddenIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hiddenIn(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                ? hiding(declared.asElement())
                        .or(() -> declared.getTypeArguments().stream()
                                .map(Visibility::hiddenIn)
                                .flatMap(Optional::stream)
                                .findFirst())
                : Optional.empty();
    }

    /** Returns the name of the private type that {@code type} is, or that is around it. */
    static Optional<String> hiding(Element type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(around.getSimpleName().toString());
            }
        }
        return Optional.empty();
    }

    /** Tells whether {@code type} and all types around it are public. */
    static boolean isPublic(TypeElement type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            boolean isInterfaceMember = around.getEnclosingElement().getKind() == ElementKind.INTERFACE;
            if (!around.getModifiers().contains(Modifier.PUBLIC) && !isInterfaceMember) {
                return false;
            }
        }
        return true;
    }
}
