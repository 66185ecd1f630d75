package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.GuestPlatform;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What counts in a document for its firmware.
 *
 * @param name the guest's name
 * @param driver {@code domain/@type}
 * @param os the firmware part of {@code <os>}
 * @param platform architecture, machine, SMM and launch security
 * @param acpi whether {@code features/acpi} is there
 * @param suspendToMemory {@code pm/suspend-to-mem/@enabled}
 * @param suspendToDisk {@code pm/suspend-to-disk/@enabled}
 * @param shim whether a shim is given
 * @param tseg size of SMM's memory in bytes; null if it is not given
 */
record DomainFacts(
        String name,
        String driver,
        OsFirmware os,
        GuestPlatform platform,
        boolean acpi,
        Tristate suspendToMemory,
        Tristate suspendToDisk,
        boolean shim,
        @Nullable BigInteger tseg) {
    DomainFacts withOs(OsFirmware os) {
        return new DomainFacts(name, driver, os, platform, acpi, suspendToMemory, suspendToDisk, shim, tseg);
    }

    DomainFacts withSmm() {
        GuestPlatform withSmm = new GuestPlatform(
                platform.architecture(),
                platform.machine(),
                Tristate.YES,
                platform.suspendToMemory(),
                platform.suspendToDisk(),
                platform.kernel(),
                platform.launchSecurity());
        return new DomainFacts(name, driver, os, withSmm, acpi, suspendToMemory, suspendToDisk, shim, tseg);
    }

    boolean isX86() {
        return platform.architecture().equals("x86_64")
                || platform.architecture().equals("i686");
    }

    boolean isQ35() {
        return isX86()
                && (platform.machine().equals("q35") || platform.machine().startsWith("pc-q35-"));
    }
}
