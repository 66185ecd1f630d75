package io.github.domainwright.processor.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds what differs from guest to guest: a record's components, or the accessors that an implementation must have. */
final class ProfileMembers {
    /** What every object has, even if an interface says so again. */
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString");

    private final Types types;

    ProfileMembers(Types types) {
        this.types = types;
    }

    /**
     * A component or accessor.
     *
     * @param element the element that declares it
     * @param type its type, seen from the profile
     */
    record Member(Element element, TypeMirror type) {
        String name() {
            return element.getSimpleName().toString();
        }

        /** Returns the element that carries the annotations: of a record from a jar, only the accessor shows them. */
        Element annotated() {
            return element instanceof RecordComponentElement component
                            && component.getAnnotationMirrors().isEmpty()
                            && component.getAccessor() != null
                    ? component.getAccessor()
                    : element;
        }

        /** Tells whether a guest can have a value for it. */
        boolean isValue() {
            boolean takesNothing = !(element instanceof ExecutableElement method)
                    || method.getParameters().isEmpty()
                            && method.getTypeParameters().isEmpty();
            return takesNothing && type.getKind() != TypeKind.VOID;
        }
    }

    /** Returns the members of {@code profile} in declaration order, inherited ones first. */
    List<Member> of(TypeElement profile) {
        if (profile.getKind() == ElementKind.RECORD) {
            return ElementFilter.recordComponentsIn(profile.getEnclosedElements()).stream()
                    .map(component -> new Member(component, component.asType()))
                    .toList();
        }
        Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
        collect(profile, accessors, new HashSet<>());
        return accessors.values().stream()
                .map(accessor -> new Member(accessor, returnType(profile, accessor)))
                .toList();
    }

    /** Adds the abstract methods of {@code type}, super-interfaces first, so that what is nearer to the profile counts. */
    private void collect(TypeElement type, Map<String, ExecutableElement> accessors, Set<Element> visited) {
        if (!visited.add(type)) {
            return;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            collect((TypeElement) types.asElement(parent), accessors, visited);
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String key = method.getSimpleName() + method.getParameters().toString();
            if (method.getModifiers().contains(Modifier.DEFAULT)) {
                accessors.remove(key);
            } else if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObjects(method)) {
                accessors.put(key, method);
            }
        }
    }

    private static boolean isOfObjects(ExecutableElement method) {
        int parameters = method.getSimpleName().contentEquals("equals") ? 1 : 0;
        return OF_OBJECTS.contains(method.getSimpleName().toString())
                && method.getParameters().size() == parameters;
    }

    private TypeMirror returnType(TypeElement profile, ExecutableElement accessor) {
        return ((ExecutableType) types.asMemberOf((DeclaredType) profile.asType(), accessor)).getReturnType();
    }
}
