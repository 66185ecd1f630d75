package io.github.domainwright.firmware;

import org.jspecify.annotations.Nullable;

/**
 * What a source puts up for selection, in its order.
 *
 * @param name a descriptor's file name, or an executable's path
 * @param build null where the source could not make one
 * @param automatic whether libvirt finds the build by itself
 * @param withheld why the source does not let the build be used; null if it does
 */
record Offer(
        String name,
        @Nullable FirmwareBuild build,
        boolean automatic,
        @Nullable String withheld) {
    /** A build that a descriptor names. */
    static Offer of(FirmwareBuild build) {
        return new Offer(build.name(), build, true, null);
    }

    /** Something that libvirt does not use either. */
    static Offer dropped(String name, String reason) {
        return new Offer(name, null, false, reason);
    }
}
