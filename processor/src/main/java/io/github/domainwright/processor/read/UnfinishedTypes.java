package io.github.domainwright.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types that do not exist yet; another processor may write them in this round. */
final class UnfinishedTypes {
    private UnfinishedTypes() {}

    /** Tells whether a type that a profile or its members mention does not exist. */
    static boolean areIn(Element profile, List<? extends Element> members) {
        return hasUnfinishedAnnotation(profile) || members.stream().anyMatch(UnfinishedTypes::isUnfinished);
    }

    private static boolean isUnfinished(Element member) {
        TypeMirror type = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        return isUnfinished(type) || hasUnfinishedAnnotation(member);
    }

    private static boolean isUnfinished(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(UnfinishedTypes::isUnfinished);
    }

    private static boolean hasUnfinishedAnnotation(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(UnfinishedTypes::isUnfinished);
    }

    private static boolean isUnfinished(AnnotationMirror mirror) {
        return mirror.getAnnotationType().getKind() == TypeKind.ERROR
                || mirror.getElementValues().values().stream().anyMatch(UnfinishedTypes::isUnfinished);
    }

    /** javac shows the value of a constant it cannot find as the text {@code <error>}. */
    private static boolean isUnfinished(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && isUnfinished(type)
                || "<error>".equals(value.getValue())
                || value.getValue() instanceof AnnotationMirror mirror && isUnfinished(mirror);
    }
}
