package io.github.domainwright.processor.model;

import java.util.List;

/**
 * The value of an annotation's member.
 *
 * @param source the value as in the source: an enumeration constant's name, a text, {@code true}, a number
 * @param words the value as libvirt writes it; for an array, each of its values
 * @param isStated whether it stands in the source; else it is the member's default
 */
public record MemberValue(String source, List<String> words, boolean isStated) {
    /** Copies the list. */
    public MemberValue {
        words = List.copyOf(words);
    }
}
