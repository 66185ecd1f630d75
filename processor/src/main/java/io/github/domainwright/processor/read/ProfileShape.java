package io.github.domainwright.processor.read;

import io.github.domainwright.processor.diagnostic.Diagnostic;
import io.github.domainwright.processor.diagnostic.Refusal;
import io.github.domainwright.processor.read.ProfileMembers.Member;
import io.github.domainwright.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Tells whether a type can be a profile: a record or interface without type parameters that generated code can reach. */
final class ProfileShape {
    private static final Origin PROFILE = new Origin.Component("");

    /** A method has 255 slots for its parameters, and one of them is {@code this}. */
    private static final int MOST_SLOTS = 254;

    private static final Set<TypeKind> WIDE = Set.of(TypeKind.LONG, TypeKind.DOUBLE);

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

    /** Returns what keeps a record behind the interface {@code type} from having all {@code members}. */
    static Optional<Diagnostic> checkSize(TypeElement type, List<Member> members) {
        int slots = members.stream()
                .mapToInt(member -> WIDE.contains(member.type().getKind()) ? 2 : 1)
                .sum();
        return type.getKind() == ElementKind.INTERFACE && slots > MOST_SLOTS
                ? Optional.of(Refusal.TOO_MANY_COMPONENTS.at(PROFILE, members.size()))
                : Optional.empty();
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enumeration";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
