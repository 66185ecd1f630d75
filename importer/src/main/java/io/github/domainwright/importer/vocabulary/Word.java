package io.github.domainwright.importer.vocabulary;

import io.github.domainwright.annotation.Absence;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.value.ValueFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary: an annotation that stands for an element.
 *
 * @param body its annotation type and members
 * @param element the element
 * @param isMany whether a domain can have several
 * @param key what tells several from each other, below the element; {@code null} if nothing does
 * @param parameter where the value of an annotated component goes, below the element; {@code null} if nowhere
 * @param format what that value looks like
 * @param absence what an absent value leaves out
 */
public record Word(
        Part body,
        DomainPath element,
        boolean isMany,
        @Nullable DomainPath key,
        @Nullable DomainPath parameter,
        ValueFormat format,
        Absence absence) {
    /** Returns the names on the way to the element, without keys. */
    public String names() {
        return names(element);
    }

    /** Returns the names on the way to {@code path}, without keys. */
    public static String names(DomainPath path) {
        return path.steps().stream().map(DomainPath.Step::name).collect(Collectors.joining("/"));
    }

    /** Returns the simple name of the annotation. */
    public String name() {
        return body.type().getSimpleName();
    }

    /** Tells whether it can stand on a profile itself. */
    public boolean isForTypes() {
        return targets().contains(ElementType.TYPE);
    }

    /** Tells whether it can stand on a component. */
    public boolean isForComponents() {
        return parameter != null
                && (targets().contains(ElementType.RECORD_COMPONENT)
                        || targets().contains(ElementType.METHOD));
    }

    private List<ElementType> targets() {
        Target target = body.type().getAnnotation(Target.class);
        return target == null ? List.of(ElementType.TYPE) : List.of(target.value());
    }

    /** Tells whether {@code member} gives what a component gives otherwise. */
    public boolean isParameter(Member member) {
        return member instanceof Member.Scalar scalar
                && scalar.place().equals(parameter)
                && scalar.format().parts().equals(format.parts());
    }
}
