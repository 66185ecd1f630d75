package io.github.domainwright.importer.vocabulary;

import io.github.domainwright.tree.DomainPath;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation type whose members go into a document: a word, or a part of one.
 *
 * @param type the annotation type
 * @param fixed what its element always has, below the element
 * @param members its members that go into the document, in the order of their names
 */
public record Part(Class<? extends Annotation> type, List<FixedValue> fixed, List<Member> members) {
    /** Copies the lists. */
    public Part {
        fixed = List.copyOf(fixed);
        members = List.copyOf(members);
    }

    /**
     * A value that the element has by itself.
     *
     * @param place where, below the element
     * @param text the value
     * @param ifSet where a value must stand for this one to be there as well; {@code null} if it always is
     */
    public record FixedValue(
            DomainPath place, String text, @Nullable DomainPath ifSet) {}
}
