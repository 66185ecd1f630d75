package io.github.domainwright.firmware;

import io.github.domainwright.annotation.SecureBootState;
import org.jspecify.annotations.Nullable;

/** What libvirt would be asked, by automatic selection, for a guest with the stated requirement. */
final class LibvirtQuestion {
    private LibvirtQuestion() {}

    static FirmwareRequest of(FirmwareRequirement stated) {
        return new FirmwareRequest(
                new OsFirmware(stated.firmware(), secureBoot(stated), enrolledKeys(stated), loader(stated), null, null),
                new GuestPlatform(
                        stated.architecture().libvirtName(),
                        stated.machine(),
                        stated.smm(),
                        stated.suspendsToMemory(),
                        stated.suspendsToDisk(),
                        null,
                        stated.launchSecurity()));
    }

    private static @Nullable LoaderElement loader(FirmwareRequirement stated) {
        LoaderElement loader = LoaderElement.empty()
                .withStateless(stated.acceptsForgetfulStore() ? Tristate.YES : Tristate.ABSENT)
                .withFormat(stated.imageFormat().orElse(null));
        return loader.isEmpty() ? null : loader;
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
