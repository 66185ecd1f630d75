package io.github.domainwright.firmware;

import java.util.Locale;
import java.util.Optional;

/** A yes-or-no attribute of libvirt that may also be left out; left out is a statement of its own. */
public enum Tristate {
    /** Not written: libvirt decides. */
    ABSENT,
    /** Written as {@code yes} (or {@code on}). */
    YES,
    /** Written as {@code no} (or {@code off}). */
    NO;

    /** Returns {@link #YES} or {@link #NO}. */
    public static Tristate of(boolean value) {
        return value ? YES : NO;
    }

    /** Returns {@code yes} or {@code no}, or nothing where the attribute is left out. */
    public Optional<String> word() {
        return this == ABSENT ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
