package io.github.domainwright.processor.model;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Value.BooleanWords;
import io.github.domainwright.value.ValueFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vocabulary annotation declares its place in the document.
 *
 * @param element the element it stands for
 * @param isMany whether a domain can have several of them
 * @param key the attribute, below the element, that tells several of them apart; {@code null} if none does
 * @param parameter where the value of an annotated component goes, below the element; {@code null} if nowhere
 * @param format what that value must look like
 * @param dropsElement whether an absent value leaves out the whole element, rather than only the value
 * @param fixed the values that the element always has
 * @param members the members that go into the document, in declaration order, those of parts among them
 * @param parts the members that are arrays of parts
 */
public record VocabularyModel(
        DomainPath element,
        boolean isMany,
        @Nullable DomainPath key,
        @Nullable DomainPath parameter,
        ValueFormat format,
        boolean dropsElement,
        List<FixedValue> fixed,
        List<MemberModel> members,
        List<PartModel> parts) {
    /** Copies the lists. */
    public VocabularyModel {
        fixed = List.copyOf(fixed);
        members = List.copyOf(members);
        parts = List.copyOf(parts);
    }

    /** Tells whether {@code member} gives what a component gives otherwise. */
    public boolean isParameter(MemberModel member) {
        return member.place().equals(parameter) && member.format().parts().equals(format.parts());
    }

    /**
     * A value that the element always has.
     *
     * @param place where, below the element
     * @param text the value
     * @param ifSet the place, below the element, without whose value there is no such value either; {@code null} if there
     *     always is
     */
    public record FixedValue(
            DomainPath place, String text, @Nullable DomainPath ifSet) {}

    /**
     * A member that goes into the document.
     *
     * @param name the member's name; for a member of a part, after that part's: {@code driver.cache}
     * @param place where its value goes, below the element; an element's path if the member is about presence
     * @param format what the value must look like
     * @param unset the value that means "not stated"
     * @param isPresence whether it decides if the element at {@code place} is there
     * @param isCounted whether it counts on where the element is repeated
     * @param isRepeated whether it is an array, so that the innermost element is written once for each value
     * @param words what stands for the two values of a {@code boolean}, if it is one or its words mean the same
     */
    public record MemberModel(
            String name,
            DomainPath place,
            ValueFormat format,
            String unset,
            boolean isPresence,
            boolean isCounted,
            boolean isRepeated,
            @Nullable BooleanWords words) {}

    /**
     * A member that is an array of parts: annotations that each stand for one more element inside.
     *
     * @param name the member's name
     * @param place the element, below the word's element
     * @param fixed the values that the part always has, below {@code place}
     * @param members the part's own members, below {@code place}
     */
    public record PartModel(String name, DomainPath place, List<FixedValue> fixed, List<MemberModel> members) {
        /** Copies the lists. */
        public PartModel {
            fixed = List.copyOf(fixed);
            members = List.copyOf(members);
        }
    }
}
