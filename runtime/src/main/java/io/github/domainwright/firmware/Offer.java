package io.github.domainwright.firmware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source puts up for selection, in its order.
 *
 * @param name a descriptor's file name, or an executable's path
 * @param build null where the source could not make one
 * @param automatic whether libvirt finds the build by itself
 * @param withheld why the source does not let it be used; null if it does
 * @param warnings what a user has to know if it is chosen
 */
record Offer(
        String name,
        @Nullable FirmwareBuild build,
        boolean automatic,
        @Nullable String withheld,
        List<String> warnings) {
    Offer {
        warnings = List.copyOf(warnings);
    }

    /** A build that a descriptor names. */
    static Offer of(FirmwareBuild build, List<String> warnings) {
        return new Offer(build.name(), build, true, null, warnings);
    }

    /** Something that libvirt does not use either. */
    static Offer dropped(String name, String reason) {
        return new Offer(name, null, false, reason, List.of());
    }
}
