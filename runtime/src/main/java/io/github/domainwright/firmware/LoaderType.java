package io.github.domainwright.firmware;

import java.util.Locale;

/** How libvirt loads a firmware executable ({@code os/loader/@type}). */
public enum LoaderType {
    /** Into memory, as a read-only image. */
    ROM,
    /** Into parallel flash. */
    PFLASH;

    /** Returns libvirt's word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
