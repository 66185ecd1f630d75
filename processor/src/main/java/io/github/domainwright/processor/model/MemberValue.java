package io.github.domainwright.processor.model;

/**
 * The value of an annotation's member.
 *
 * @param source the value as in the source: an enumeration constant's name, a text, {@code true}, a number
 * @param word the value as libvirt writes it
 * @param isStated whether it stands in the source; else it is the member's default
 */
public record MemberValue(String source, String word, boolean isStated) {}
