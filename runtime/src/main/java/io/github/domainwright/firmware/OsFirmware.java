package io.github.domainwright.firmware;

import io.github.domainwright.annotation.FirmwareType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a domain's {@code <os>} says about firmware, in libvirt's own terms; a request before libvirt has completed it,
 * the result afterwards.
 *
 * @param firmware {@code os/@firmware}: automatic selection of that kind; null is manual selection
 * @param secureBoot {@code os/firmware/feature[@name='secure-boot']/@enabled}
 * @param enrolledKeys {@code os/firmware/feature[@name='enrolled-keys']/@enabled}
 * @param loader null where the element is missing
 * @param nvram null where the element is missing
 * @param varstore null where the element is missing
 */
public record OsFirmware(
        @Nullable FirmwareType firmware,
        Tristate secureBoot,
        Tristate enrolledKeys,
        @Nullable LoaderElement loader,
        @Nullable NvramElement nvram,
        @Nullable VarstoreElement varstore) {
    /** Checks that nothing needed is missing. */
    public OsFirmware {
        Objects.requireNonNull(secureBoot, "secureBoot");
        Objects.requireNonNull(enrolledKeys, "enrolledKeys");
    }

    /** Returns this with another {@code os/@firmware}. */
    public OsFirmware withFirmware(@Nullable FirmwareType firmware) {
        return new OsFirmware(firmware, secureBoot, enrolledKeys, loader, nvram, varstore);
    }

    /** Returns this with other features. */
    public OsFirmware withFeatures(Tristate secureBoot, Tristate enrolledKeys) {
        return new OsFirmware(firmware, secureBoot, enrolledKeys, loader, nvram, varstore);
    }

    /** Returns this with another loader. */
    public OsFirmware withLoader(@Nullable LoaderElement loader) {
        return new OsFirmware(firmware, secureBoot, enrolledKeys, loader, nvram, varstore);
    }

    /** Returns this with another NVRAM store. */
    public OsFirmware withNvram(@Nullable NvramElement nvram) {
        return new OsFirmware(firmware, secureBoot, enrolledKeys, loader, nvram, varstore);
    }

    /** Returns this with another varstore. */
    public OsFirmware withVarstore(@Nullable VarstoreElement varstore) {
        return new OsFirmware(firmware, secureBoot, enrolledKeys, loader, nvram, varstore);
    }
}
