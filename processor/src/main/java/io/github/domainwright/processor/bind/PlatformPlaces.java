package io.github.domainwright.processor.bind;

import io.github.domainwright.tree.DomainPath;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What machine, firmware, Secure Boot and launch security are made of: only their annotations can state it. */
final class PlatformPlaces {
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

    /** Returns {@code path} in names only. */
    static String names(DomainPath path) {
        return Stream.concat(
                        path.steps().stream().map(DomainPath.Step::name),
                        path.isElement() ? Stream.empty() : Stream.of("@" + path.attribute()))
                .collect(Collectors.joining("/"));
    }

    /** Tells whether {@code path} is one of them. */
    static boolean has(DomainPath path) {
        return PLACES.contains(names(path));
    }

    /** Tells whether the element at {@code path} is one of them, in one of them, or could have one of them in it. */
    static boolean touch(DomainPath path) {
        String names = names(path) + "/";
        return PLACES.stream()
                .map(place -> place + "/")
                .anyMatch(place -> place.startsWith(names) || names.startsWith(place));
    }
}
