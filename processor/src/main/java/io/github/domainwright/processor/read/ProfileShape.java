package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.tree.Origin;
import java.util.Optional;
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
            return Optional.of(Refusal.OTHER_KIND_OF_TYPE.at(PROFILE, name, kind(type)));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(Refusal.TYPE_PARAMETERS.at(PROFILE, name));
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of(Refusal.SEALED_TYPE.at(PROFILE, name));
        }
        return Visibility.hiding(type).map(hidden -> Refusal.PRIVATE_TYPE.at(PROFILE, hidden));
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enumeration";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
