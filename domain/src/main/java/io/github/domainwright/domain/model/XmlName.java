package io.github.domainwright.domain.model;

import java.util.Arrays;
import java.util.List;

/**
 * The name of an element.
 *
 * @param namespace its namespace, {@code ""} if it has none
 * @param local its name without a prefix
 */
public record XmlName(String namespace, String local) {
    private static final List<String> TAKEN = List.of("xml", "xmlns");

    /** Returns the usual prefix of the namespace: the word before its version, as in {@code …/domain/qemu/1.0}. */
    String usualPrefix() {
        return Arrays.stream(namespace.split("[/:#]"))
                .filter(word -> word.matches("[A-Za-z][A-Za-z0-9]*") && !TAKEN.contains(word))
                .reduce("ns", (first, second) -> second);
    }
}
