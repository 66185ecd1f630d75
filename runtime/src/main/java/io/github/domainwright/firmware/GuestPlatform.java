package io.github.domainwright.firmware;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What libvirt looks at outside of {@code <os>}'s firmware elements when it chooses firmware.
 *
 * @param architecture libvirt's name ({@code os/type/@arch}); architectures without firmware descriptors are fine
 * @param machine concrete machine name ({@code os/type/@machine}), never an alias
 * @param smm {@code features/smm}: on, off or not there
 * @param suspendToMemory whether {@code pm/suspend-to-mem} is switched on
 * @param suspendToDisk whether {@code pm/suspend-to-disk} is switched on
 * @param kernel {@code os/kernel}; null where the guest's own boot loader starts one
 * @param launchSecurity the confidential computing technology
 */
public record GuestPlatform(
        String architecture,
        String machine,
        Tristate smm,
        boolean suspendToMemory,
        boolean suspendToDisk,
        @Nullable String kernel,
        LaunchTechnology launchSecurity) {
    /** Checks that nothing is missing. */
    public GuestPlatform {
        Objects.requireNonNull(architecture, "architecture");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(smm, "smm");
        Objects.requireNonNull(launchSecurity, "launchSecurity");
    }
}
