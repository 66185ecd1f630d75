package io.github.domainwright.firmware;

import io.github.domainwright.annotation.SecureBootState;

/** What libvirt would be asked, by automatic selection, for a guest with the stated requirement. */
final class LibvirtQuestion {
    private LibvirtQuestion() {}

    static FirmwareRequest of(FirmwareRequirement stated) {
        LoaderElement loader =
                stated.acceptsForgetfulStore() ? LoaderElement.empty().withStateless(Tristate.YES) : null;
        return new FirmwareRequest(
                new OsFirmware(stated.firmware(), secureBoot(stated), enrolledKeys(stated), loader, null, null),
                new GuestPlatform(
                        stated.architecture().libvirtName(),
                        stated.machine(),
                        stated.smm(),
                        stated.suspendsToMemory(),
                        stated.suspendsToDisk(),
                        null,
                        stated.launchSecurity()));
    }

    private static Tristate secureBoot(FirmwareRequirement stated) {
        if (stated.states(SecureBootState.ABSENT)) {
            return Tristate.NO;
        }
        return stated.wantsSecureBoot() ? Tristate.YES : Tristate.ABSENT;
    }

    private static Tristate enrolledKeys(FirmwareRequirement stated) {
        return stated.secureBoot()
                .map(state -> Tristate.of(state == SecureBootState.ENFORCED))
                .orElse(Tristate.ABSENT);
    }
}
