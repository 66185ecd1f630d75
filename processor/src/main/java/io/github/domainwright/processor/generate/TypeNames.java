package io.github.domainwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import io.github.domainwright.processor.model.ProfileType;
import io.github.domainwright.value.MemorySize;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The types of a profile in the words of the code generator. */
public final class TypeNames {
    private static final Set<ValueKind> PRIMITIVES = EnumSet.of(ValueKind.INT, ValueKind.LONG, ValueKind.BOOLEAN);

    private TypeNames() {}

    /** Returns the profile's type. */
    static ClassName of(ProfileType type) {
        return nested(type.packageName(), type.names());
    }

    /** Returns the type of one value. */
    public static TypeName ofValue(ComponentType type) {
        return switch (type.kind()) {
            case STRING -> ClassName.get(String.class);
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case BOOLEAN -> TypeName.BOOLEAN;
            case PATH -> ClassName.get(Path.class);
            case UUID -> ClassName.get(UUID.class);
            case ENUM, DOMAIN_VALUE, SUBTREE, RECORD -> nested(type.packageName(), type.nesting());
            // JavaPoet writes the name of a type variable as it is.
            case UNKNOWN -> TypeVariableName.get(type.nesting().get(0));
        };
    }

    /** Returns the type of the component as it is declared. */
    static TypeName of(ComponentType type) {
        TypeName value = ofValue(type);
        return switch (type.multiplicity()) {
            case ONE -> value;
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), value.box());
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), value.box());
        };
    }

    /** Returns the type of what a builder takes: the value itself where it may be left out. */
    static TypeName ofArgument(ComponentType type) {
        return type.multiplicity() == Multiplicity.OPTIONAL ? ofValue(type) : of(type);
    }

    /** Tells whether values of this kind are primitive, so that they cannot be {@code null}. */
    static boolean isPrimitive(ComponentType type) {
        return PRIMITIVES.contains(type.kind());
    }

    /** Tells whether values of this type are the library's own, which know their format. */
    static boolean isOfLibrary(ComponentType type) {
        return type.packageName().equals(MemorySize.class.getPackageName())
                && !type.nesting().equals(List.of("DomainValue"));
    }

    /** Returns the class of the names {@code names}, outermost first. */
    public static ClassName nested(String packageName, List<String> names) {
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
