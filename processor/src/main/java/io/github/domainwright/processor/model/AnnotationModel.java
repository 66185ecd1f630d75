package io.github.domainwright.processor.model;

import io.github.domainwright.tree.Origin;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a profile, with the values of all its members.
 *
 * @param name its qualified name
 * @param vocabulary how it declares its place in the document; {@code null} if it is one that the binder knows
 * @param members the values by member name, in declaration order; a member of a part has the part's name before its own
 *     ({@code driver.cache}), and in an array of parts the part's number ({@code hosts.0.name})
 * @param origin where it stands
 */
public record AnnotationModel(
        String name, @Nullable VocabularyModel vocabulary, Map<String, MemberValue> members, Origin.Annotation origin) {

    /** Returns the value of the member {@code member}. */
    public MemberValue member(String member) {
        MemberValue value = members.get(member);
        if (value == null) {
            throw new IllegalArgumentException("@" + name + " has no member " + member);
        }
        return value;
    }

    /** Tells whether the array of parts {@code member} has a part of the number {@code index}. */
    public boolean hasPart(String member, int index) {
        String prefix = member + "." + index + ".";
        return members.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Returns what tells it from others of its kind, in libvirt's words: the value of its key, if it has one. */
    public Optional<String> key() {
        if (vocabulary == null || vocabulary.key() == null) {
            return Optional.empty();
        }
        return vocabulary.members().stream()
                .filter(member -> member.place().equals(vocabulary.key()))
                .map(member -> String.join(" ", member(member.name()).words()))
                .findFirst();
    }

    /** Returns where the member {@code member} stands, or the annotation if the member has its default. */
    public Origin origin(String member) {
        return member(member).isStated() ? origin.member(member) : origin;
    }

    /** Returns the simple name with its sign, such as {@code @Disk}. */
    public String simpleName() {
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }
}
