package io.github.domainwright.conformance.differential;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The firmware that a guest gets, as a document names it and as it stands on a QEMU command line.
 *
 * @param loader the executable; empty for QEMU's own BIOS
 * @param isSecure whether only SMM code may write the flash
 * @param hasSmm whether SMM is switched on
 */
record FlashFirmware(String loader, boolean isSecure, boolean hasSmm) {
    private static final DomainPath LOADER = DomainPath.of("os/loader/text()");
    private static final DomainPath SECURE = DomainPath.of("os/loader/@secure");
    private static final DomainPath SMM = DomainPath.of("features/smm");
    private static final DomainPath SMM_STATE = DomainPath.of("features/smm/@state");
    private static final Pattern FLASH =
            Pattern.compile("\"filename\":\"([^\"]+)\",\"node-name\":\"libvirt-pflash0-storage\"|-bios (\\S+)");
    private static final Pattern MACHINE_WITH_SMM = Pattern.compile("-machine \\S*\\bsmm=on\\b");

    static FlashFirmware of(DomainTree document) {
        return new FlashFirmware(
                document.literal(LOADER).orElse(""),
                document.is(SECURE, "yes"),
                document.has(SMM) && !document.is(SMM_STATE, "off"));
    }

    static FlashFirmware of(String commandLine) {
        Matcher flash = FLASH.matcher(commandLine);
        String loader = !flash.find() ? "" : flash.group(1) != null ? flash.group(1) : flash.group(2);
        return new FlashFirmware(
                loader,
                commandLine.contains("property=secure,value=on"),
                MACHINE_WITH_SMM.matcher(commandLine).find());
    }
}
