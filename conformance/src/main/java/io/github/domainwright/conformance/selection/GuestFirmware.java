package io.github.domainwright.conformance.selection;

import io.github.domainwright.firmware.PinnedFirmware;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;

/**
 * The firmware of a guest.
 *
 * @param loader the executable
 * @param template what the variable store is copied from; empty for none
 * @param secure whether only SMM code may write the flash
 * @param smm whether SMM is emulated because of it
 */
record GuestFirmware(String loader, String template, boolean secure, boolean smm) {
    private static final DomainPath LOADER = DomainPath.of("os/loader/text()");
    private static final DomainPath SECURE = DomainPath.of("os/loader/@secure");
    private static final DomainPath TEMPLATE = DomainPath.of("os/nvram/@template");
    private static final DomainPath SMM = DomainPath.of("features/smm/@state");

    /** Returns what the document of a started guest says. */
    static GuestFirmware of(DomainTree live) {
        return new GuestFirmware(
                live.literal(LOADER).orElse(""),
                live.literal(TEMPLATE).orElse(""),
                live.is(SECURE, "yes"),
                live.is(SMM, "on"));
    }

    /** Returns what the library would write. */
    static GuestFirmware of(PinnedFirmware pinned) {
        return new GuestFirmware(
                pinned.build().mapping().executablePath(),
                pinned.build().mapping().templatePath().orElse(""),
                "yes".equals(pinned.loader().attributes().get("secure")),
                pinned.requiresSmm());
    }
}
