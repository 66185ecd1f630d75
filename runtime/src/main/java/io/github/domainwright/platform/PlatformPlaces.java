package io.github.domainwright.platform;

import java.util.Set;

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
}
