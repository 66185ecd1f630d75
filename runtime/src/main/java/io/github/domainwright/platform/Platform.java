package io.github.domainwright.platform;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.Hypervisor;
import io.github.domainwright.annotation.LaunchSecurityType;
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
 * @param launchSecurity what keeps the guest's memory from its host
 * @param target the versions that the documents must work with
 */
public record Platform(
        Stated<Architecture> architecture,
        Stated<Hypervisor> hypervisor,
        @Nullable Stated<Machine> machine,
        @Nullable Stated<FirmwareType> firmware,
        @Nullable Stated<Boolean> stateless,
        @Nullable Stated<SecureBootState> secureBoot,
        @Nullable Stated<LaunchSecurity> launchSecurity,
        TargetVersions target) {

    /**
     * A technology and the guest's policy.
     *
     * @param type the technology
     * @param policy the policy as it is written; empty for none
     */
    public record LaunchSecurity(LaunchSecurityType type, String policy) {}

    /** Returns the stated machine type, or the architecture's default. */
    public Stated<Machine> effectiveMachine() {
        return machine != null
                ? machine
                : new Stated<>(Machine.ofDefault(architecture.value()), new Origin.Implied(architecture.origin()));
    }

    /**
     * Returns the kind of firmware: as stated; else UEFI if Secure Boot or launch security is stated or the architecture
     * is not x86; else BIOS, which is libvirt's own default.
     */
    public Stated<FirmwareType> effectiveFirmware() {
        if (firmware != null) {
            return firmware;
        }
        if (secureBoot != null) {
            return new Stated<>(FirmwareType.UEFI, new Origin.Implied(secureBoot.origin()));
        }
        if (launchSecurity != null) {
            return new Stated<>(FirmwareType.UEFI, new Origin.Implied(launchSecurity.origin()));
        }
        FirmwareType usual = architecture.value().isX86() ? FirmwareType.BIOS : FirmwareType.UEFI;
        return new Stated<>(usual, new Origin.Implied(architecture.origin()));
    }

    /** Tells whether the guest starts with UEFI firmware. */
    public boolean isUefi() {
        return effectiveFirmware().value() == FirmwareType.UEFI;
    }

    /**
     * Returns whether the firmware keeps no variables: as stated, else if the start is measured; {@code null} if nothing
     * follows.
     */
    public @Nullable Stated<Boolean> effectiveStateless() {
        if (stateless == null && isMeasured()) {
            return new Stated<>(true, new Origin.Implied(launchSecurity.origin()));
        }
        return stateless;
    }

    /** Tells whether the start of the guest is measured, firmware included. */
    public boolean isMeasured() {
        return launchSecurity != null && launchSecurity.value().type().isMeasured();
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
