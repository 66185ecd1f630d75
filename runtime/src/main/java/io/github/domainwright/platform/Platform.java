package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.tree.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a profile states about its platform. What it does not state is {@code null}; the methods say what follows.
 *
 * @param architecture the guest's architecture
 * @param hypervisor the hypervisor
 * @param machine the machine type
 * @param firmware the kind of firmware
 * @param stateless whether the firmware keeps no variables
 * @param secureBoot the state of Secure Boot
 */
public record Platform(
        Stated<Architecture> architecture,
        Stated<Hypervisor> hypervisor,
        @Nullable Stated<Machine> machine,
        @Nullable Stated<FirmwareType> firmware,
        @Nullable Stated<Boolean> stateless,
        @Nullable Stated<SecureBootState> secureBoot) {

    /** Returns the stated machine type, or the architecture's default. */
    public Stated<Machine> effectiveMachine() {
        return machine != null
                ? machine
                : new Stated<>(Machine.ofDefault(architecture.value()), new Origin.Implied(architecture.origin()));
    }

    /**
     * Returns the kind of firmware: as stated; else UEFI if Secure Boot is stated or the architecture is not x86; else
     * BIOS, which is libvirt's own default.
     */
    public Stated<FirmwareType> effectiveFirmware() {
        if (firmware != null) {
            return firmware;
        }
        if (secureBoot != null) {
            return new Stated<>(FirmwareType.UEFI, new Origin.Implied(secureBoot.origin()));
        }
        FirmwareType usual = architecture.value().isX86() ? FirmwareType.BIOS : FirmwareType.UEFI;
        return new Stated<>(usual, new Origin.Implied(architecture.origin()));
    }

    /** Tells whether the guest starts with UEFI firmware. */
    public boolean isUefi() {
        return effectiveFirmware().value() == FirmwareType.UEFI;
    }

    /** Tells whether the firmware must have the Secure Boot feature. */
    public boolean needsSecureBootFeature() {
        return secureBoot != null
                && (secureBoot.value() == SecureBootState.ENFORCED || secureBoot.value() == SecureBootState.SETUP_MODE);
    }

    /**
     * Tells whether the variable store must be protected by SMM: Secure Boot on x86. Other architectures have no SMM.
     */
    public boolean needsSmm() {
        return needsSecureBootFeature() && architecture.value().isX86();
    }
}
