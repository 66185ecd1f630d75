package io.github.domainwright.processor.read;

import io.github.domainwright.processor.read.ProfileMembers.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what a profile mentions and the compiler cannot make sense of: another processor may still write it, and if none
 * does, the compiler says so itself.
 */
final class UnfinishedTypes {
    private final Set<Element> visited = new HashSet<>();

    private UnfinishedTypes() {}

    /** Tells whether {@code profile} inherits from a type that does not exist, or is annotated with one. */
    static boolean areOn(TypeElement profile) {
        return areAbove(profile) || new UnfinishedTypes().areInAnnotations(profile);
    }

    /** Tells whether a type that {@code members} mention does not exist. */
    static boolean areIn(List<Member> members) {
        return members.stream()
                .anyMatch(member ->
                        isUnfinished(member.type()) || new UnfinishedTypes().areInAnnotations(member.element()));
    }

    private static boolean areAbove(TypeElement type) {
        return type.getInterfaces().stream()
                .anyMatch(
                        parent -> isUnfinished(parent) || areAbove((TypeElement) ((DeclaredType) parent).asElement()));
    }

    private static boolean isUnfinished(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isUnfinished(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && isUnfinished(wildcard.getExtendsBound())
                    || wildcard.getSuperBound() != null && isUnfinished(wildcard.getSuperBound());
        }
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(UnfinishedTypes::isUnfinished);
    }

    /** Looks into the declarations of the annotations as well, because what a preset stands for counts. */
    private boolean areInAnnotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(annotation ->
                        annotation.getAnnotationType().getKind() == TypeKind.ERROR || isUnfinished(annotation));
    }

    private boolean isUnfinished(AnnotationMirror annotation) {
        TypeElement type = Mirrors.type(annotation);
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            AnnotationValue stated = annotation.getElementValues().get(member);
            AnnotationValue value = stated == null ? member.getDefaultValue() : stated;
            if (value == null || isUnfinished(member.getReturnType(), value)) {
                return true;
            }
        }
        return visited.add(type) && type.getAnnotationMirrors().stream().anyMatch(this::isUnfinished);
    }

    private boolean isUnfinished(TypeMirror type, AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof AnnotationMirror annotation) {
            return isUnfinished(annotation);
        }
        if (content instanceof List<?> values && type instanceof ArrayType array) {
            return values.stream().anyMatch(each -> isUnfinished(array.getComponentType(), (AnnotationValue) each));
        }
        // Both compilers show what they cannot find, or convert, as the text "<error>" or as a value of another type.
        return "<error>".equals(content)
                || isOfAnotherType(type, content)
                || content instanceof TypeMirror mentioned && isUnfinished(mentioned);
    }

    private static boolean isOfAnotherType(TypeMirror type, Object content) {
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() && content instanceof String;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return element.getKind() == ElementKind.ENUM && !(content instanceof VariableElement)
                || element.getQualifiedName().contentEquals("java.lang.String") && !(content instanceof String);
    }
}
