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
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return refuse(
                    "DW0912",
                    "%s is sealed, so the builder cannot implement it.".formatted(name),
                    "the implementation of a profile that is an interface is a part of its generated builder.",
                    "remove 'sealed' and 'permits', or write the profile as a record.");
        }
        return Visibility.hiding(type).map(hidden -> Visibility.refusal(hidden, PROFILE));
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
}
