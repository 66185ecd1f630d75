package io.github.domainwright.processor.read;

import io.github.domainwright.processor.model.ComponentType;
import io.github.domainwright.processor.model.ComponentType.Constant;
import io.github.domainwright.processor.model.ComponentType.Multiplicity;
import io.github.domainwright.processor.model.ComponentType.ValueKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the type of a component. */
public final class ComponentTypeReader {
    private static final String DOMAIN_VALUE = "io.github.domainwright.value.DomainValue";
    private static final String DOMAIN_SUBTREE = "io.github.domainwright.tree.DomainSubtree";
    private static final Map<String, Multiplicity> CONTAINERS =
            Map.of("java.util.Optional", Multiplicity.OPTIONAL, "java.util.List", Multiplicity.LIST);
    private static final Map<String, ValueKind> KINDS = Map.of(
            "java.lang.String", ValueKind.STRING,
            "java.lang.Integer", ValueKind.INT,
            "java.lang.Long", ValueKind.LONG,
            "java.lang.Boolean", ValueKind.BOOLEAN,
            "java.nio.file.Path", ValueKind.PATH,
            "java.util.UUID", ValueKind.UUID);
    private static final Set<String> BOXED = Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

    private static final Map<TypeKind, ValueKind> PRIMITIVES =
            Map.of(TypeKind.INT, ValueKind.INT, TypeKind.LONG, ValueKind.LONG, TypeKind.BOOLEAN, ValueKind.BOOLEAN);

    private final Types types;
    private final Elements elements;
    private final EnumWords words;

    /** Reads types with the compiler's {@code types} and {@code elements}. */
    public ComponentTypeReader(Types types, Elements elements, EnumWords words) {
        this.types = types;
        this.elements = elements;
        this.words = words;
    }

    /** Returns the type of a component; of an unknown kind if its values have no place in a document. */
    ComponentType read(TypeMirror type) {
        ValueKind primitive = PRIMITIVES.get(type.getKind());
        if (primitive != null) {
            return simple(Multiplicity.ONE, primitive);
        }
        if (!(type instanceof DeclaredType declared)) {
            return unknown(Multiplicity.ONE, type);
        }
        Multiplicity container = CONTAINERS.get(name(declared));
        if (container != null && declared.getTypeArguments().size() == 1) {
            return value(declared.getTypeArguments().get(0), container);
        }
        // A number that can be null is neither a value nor the absence of one.
        return BOXED.contains(name(declared)) ? unknown(Multiplicity.ONE, type) : value(declared, Multiplicity.ONE);
    }

    /** Returns the type of one value; of an unknown kind if it has no place in a document. */
    public ComponentType value(TypeMirror type, Multiplicity multiplicity) {
        if (!(type instanceof DeclaredType declared)) {
            return unknown(multiplicity, type);
        }
        TypeElement element = (TypeElement) declared.asElement();
        ValueKind kind = KINDS.get(name(declared));
        if (kind != null) {
            return simple(multiplicity, kind);
        }
        // An enumeration that says itself how it is written is a value like any other.
        if (isA(DOMAIN_VALUE, declared)) {
            return ofClass(multiplicity, ValueKind.DOMAIN_VALUE, element, List.of());
        }
        if (isA(DOMAIN_SUBTREE, declared)) {
            return ofClass(multiplicity, ValueKind.SUBTREE, element, List.of());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return ofClass(multiplicity, ValueKind.ENUM, element, constants(element));
        }
        if (element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()) {
            return ofClass(multiplicity, ValueKind.RECORD, element, List.of());
        }
        return unknown(multiplicity, type);
    }

    /** Returns the class that {@code type}, a class or an Optional or List of one, is about. */
    static TypeElement classOf(TypeMirror type) {
        DeclaredType declared = (DeclaredType) type;
        boolean isContainer = CONTAINERS.containsKey(name(declared));
        return (TypeElement)
                (isContainer ? (DeclaredType) declared.getTypeArguments().get(0) : declared).asElement();
    }

    private static ComponentType simple(Multiplicity multiplicity, ValueKind kind) {
        return new ComponentType(multiplicity, kind, "", List.of(), List.of());
    }

    private static ComponentType unknown(Multiplicity multiplicity, TypeMirror type) {
        return new ComponentType(multiplicity, ValueKind.UNKNOWN, "", List.of(TypeText.of(type)), List.of());
    }

    /** Tells whether {@code type}, without type arguments, implements the runtime's interface {@code name}. */
    private boolean isA(String name, DeclaredType type) {
        TypeElement implemented = elements.getTypeElement(name);
        return implemented != null
                && type.getTypeArguments().isEmpty()
                && types.isAssignable(type, implemented.asType());
    }

    private ComponentType ofClass(
            Multiplicity multiplicity, ValueKind kind, TypeElement element, List<Constant> constants) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        return new ComponentType(multiplicity, kind, packageName, TypeText.names(element), constants);
    }

    private List<Constant> constants(TypeElement element) {
        return ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                // Eclipse's compiler sorts the constants that it reads from a class file.
                .sorted(Comparator.comparing(Constant::name))
                .toList();
    }

    private Constant constant(VariableElement constant) {
        return new Constant(constant.getSimpleName().toString(), words.word(constant));
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
