package io.github.domainwright.importer.match;

import java.util.Map;

/** The unit that libvirt gives to a size without one. */
final class DefaultUnits {
    private static final Map<String, String> BY_ELEMENT = Map.of("tseg", "MiB", "size", "B");

    private DefaultUnits() {}

    static String of(String element) {
        return BY_ELEMENT.getOrDefault(element, "KiB");
    }
}
