package io.github.domainwright.firmware.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A pair with the files that could be opened; the others are null here, and what is wrong with them has been reported.
 *
 * @param stated what was named by hand
 * @param code the firmware code
 * @param template the template of the variable store
 * @param nvram the guest's own variable store
 */
record OpenedPair(
        FlashPair stated,
        @Nullable FirmwareFile code,
        @Nullable FirmwareFile template,
        @Nullable FirmwareFile nvram) {

    /** Returns the store that the guest starts with: its own if there is one, or else the template. */
    @Nullable
    FirmwareFile store() {
        return nvram == null ? template : nvram;
    }
}
