package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells whether a type can be a profile: a record or interface without type parameters that generated code can reach. */
final class ProfileShape {
    private static final Origin PROFILE = new Origin.Component("");

    private ProfileShape() {}

    /** Returns what keeps {@code type} from being a profile. */
    static Optional<Diagnostic> check(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.INTERFACE) {
            return refuse(
                    "DW0901",
                    "%s is %s; a profile is a record or an interface.".formatted(name, kind(type)),
                    "a profile's components are what differs from guest to guest, and only these two declare them.",
                    "declare it as: public record %s(@DomainName String name) {}".formatted(name));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return refuse(
                    "DW0902",
                    "%s has type parameters, which a profile cannot have.".formatted(name),
                    "the document is made while javac runs, and a type parameter is not known then.",
                    "replace each type parameter by the type that is meant.");
        }
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return refuse(
                        "DW0903",
                        "%s is private, so generated code cannot reach it.".formatted(around.getSimpleName()),
                        "the builder and the emitter are classes of their own in the same package.",
                        "remove 'private'.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> refuse(String code, String message, String why, String fix) {
        return Optional.of(Diagnostic.error(code, PROFILE, message, why, fix));
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enumeration";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }

    /** Returns the simple names of {@code type} and the types around it, outermost first. */
    static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            names.add(0, around.getSimpleName().toString());
        }
        return names;
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
