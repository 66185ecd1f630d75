package io.github.domainwright.rule;

import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import java.util.List;
import java.util.regex.Pattern;

/**
 * DW0456 and DW0457: a guest whose Secure Boot is stated hands no arguments to QEMU that libvirt does not know.
 *
 * @param text what the rule says about itself
 * @param isAboutFirmware whether it is about arguments that touch firmware, rather than about all others
 */
record QemuArguments(RuleText text, boolean isAboutFirmware) implements Rule {
    private static final DomainPath ARGUMENTS = DomainPath.of("qemu:commandline/qemu:arg");
    private static final Pattern FIRMWARE = Pattern.compile(
            "(?i).*(pflash|-bios\\b|smm|secure=|uefi-vars|\\bcfi\\.|-machine\\b|-M\\b|-global\\b|-readconfig\\b|-kernel\\b|-set\\b).*");
    private static final Fix FIX = new Fix(
            "remove the argument, or say @SecureBoot(NOT_ENFORCED).",
            "remove the argument, or do not ask for Secure Boot.");

    static Rule aboutFirmware() {
        return new QemuArguments(
                RuleText.error(
                        "DW0456",
                        "QEMU arguments leave the firmware of a guest with Secure Boot alone.",
                        "they come after libvirt's own and can replace the firmware, its variables or the protection of SMM,"
                                + " which nothing would notice; libvirt itself lets them pass.",
                        FIX),
                true);
    }

    static Rule others() {
        return new QemuArguments(
                RuleText.warning(
                        "DW0457",
                        "A guest with Secure Boot has no QEMU arguments of its own.",
                        "libvirt does not know what they do, so nothing is known about what they undo; it marks such a guest"
                                + " as tainted.",
                        FIX),
                false);
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(DomainPath.of("qemu:commandline/qemu:arg/@value"), Guest.SECURE_BOOT, Guest.LOADER_SECURE);
    }

    @Override
    public DomainPath premise() {
        return ARGUMENTS;
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.wantsSecureBoot()) {
            return;
        }
        for (Element argument : guest.tree().elements(ARGUMENTS)) {
            String value = argument.literal("value").orElse("");
            if (FIRMWARE.matcher(value).matches() == isAboutFirmware) {
                found.add(ARGUMENTS, argument.origin(), "The argument '%s' goes to QEMU as it is.".formatted(value));
            }
        }
    }
}
