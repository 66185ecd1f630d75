package io.github.domainwright.firmware;

import java.util.Objects;

/**
 * What libvirt is asked when it matches firmware descriptors: no more and no less than libvirt's own question.
 * {@link FirmwareRequirement} is what a profile states, and stricter.
 *
 * @param os the firmware part of {@code <os>}
 * @param guest the rest of the domain that counts
 */
public record FirmwareRequest(OsFirmware os, GuestPlatform guest) {
    /** Checks that nothing is missing. */
    public FirmwareRequest {
        Objects.requireNonNull(os, "os");
        Objects.requireNonNull(guest, "guest");
    }

    /** Tells whether libvirt has to choose by itself ({@code os/@firmware}); otherwise a path is given by hand. */
    public boolean isAutomatic() {
        return os.firmware() != null;
    }
}
