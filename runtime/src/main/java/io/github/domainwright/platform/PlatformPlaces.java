package io.github.domainwright.platform;

import io.github.domainwright.tree.DomainPath;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What machine, firmware, Secure Boot and launch security are made of, which only make sense together. */
public final class PlatformPlaces {
    private static final Set<String> PLACES = Set.of(
            "@type",
            "os/@firmware",
            "os/type",
            "os/firmware",
            "os/loader",
            "os/nvram",
            "os/varstore",
            "features/smm",
            "features/acpi",
            "launchSecurity");

    private PlatformPlaces() {}

    /** Tells whether only annotations of the platform state what is at {@code path}, which has no keys. */
    public static boolean contains(String path) {
        return PLACES.contains(path);
    }

    /** Tells whether only annotations of the platform state what is at {@code path}; keys do not count. */
    public static boolean has(DomainPath path) {
        return contains(names(path));
    }

    /** Tells whether the element at {@code path} is such a place, is in one, or could have one in it. */
    public static boolean touch(DomainPath path) {
        String names = names(path) + "/";
        return PLACES.stream()
                .map(place -> place + "/")
                .anyMatch(place -> place.startsWith(names) || names.startsWith(place));
    }

    /** Returns {@code path} in names only. */
    public static String names(DomainPath path) {
        return Stream.concat(
                        path.steps().stream().map(DomainPath.Step::name),
                        path.isElement() ? Stream.empty() : Stream.of("@" + path.attribute()))
                .collect(Collectors.joining("/"));
    }
}
