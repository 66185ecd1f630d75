package io.github.domainwright.nova;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Occurrence;
import java.util.Set;

/**
 * Architecture, machine type, firmware and Secure Boot. Secure Boot that is required is always said with all that makes
 * Nova see it: alone, {@code os_secure_boot} is ignored for a guest that starts with BIOS, which is the default of x86.
 */
final class NovaFirmware {
    private static final Set<String> ARCHITECTURES = Set.of(
            Architecture.X86_64.libvirtName(),
            Architecture.I686.libvirtName(),
            Architecture.AARCH64.libvirtName(),
            Architecture.ARMV7L.libvirtName());

    private static final String TYPE = "os/type/@arch";
    private static final String FEATURE = "os/firmware/feature[@name='%s']";

    private final NovaSheet sheet;
    private final Ledger ledger;

    private NovaFirmware(NovaSheet sheet) {
        this.sheet = sheet;
        this.ledger = sheet.ledger();
    }

    static void translate(NovaSheet sheet) {
        NovaFirmware firmware = new NovaFirmware(sheet);
        String architecture = firmware.architecture();
        firmware.machine();
        boolean isUefi = firmware.kind();
        firmware.secureBoot(architecture, isUefi);
        firmware.stateless(isUefi);
        firmware.smm();
    }

    private String architecture() {
        String architecture = ledger.take(TYPE);
        if (ARCHITECTURES.contains(architecture)) {
            sheet.image("hw_architecture", architecture);
        } else {
            ledger.refuse(NovaRule.ARCHITECTURE.text(), TYPE, "Nova starts no guests of '%s'.".formatted(architecture));
        }
        return architecture;
    }

    private void machine() {
        String path = "os/type/@machine";
        String machine = ledger.take(path);
        if (NovaProperties.isMachine(machine)) {
            sheet.image("hw_machine_type", machine);
        } else {
            ledger.refuse(
                    NovaRule.MACHINE.text(), path, "Nova does not manage the machine type '%s'.".formatted(machine));
        }
    }

    private boolean kind() {
        boolean isUefi = ledger.take("os/@firmware").equals("efi");
        sheet.image("hw_firmware_type", isUefi ? "uefi" : "bios");
        return isUefi;
    }

    private void secureBoot(String architecture, boolean isUefi) {
        String feature = FEATURE.formatted("secure-boot") + "/@enabled";
        String keys = FEATURE.formatted("enrolled-keys") + "/@enabled";
        String secureBoot = ledger.take(feature);
        String enrolled = ledger.take(keys);
        ledger.take(FEATURE.formatted("secure-boot") + "/@name");
        ledger.take(FEATURE.formatted("enrolled-keys") + "/@name");
        String secure = ledger.take("os/loader/@secure");
        if (secureBoot.equals("yes") || secure.equals("yes")) {
            String machine = sheet.image().getOrDefault("hw_machine_type", "");
            boolean isSeen =
                    architecture.equals(Architecture.X86_64.libvirtName()) && machine.contains("q35") && isUefi;
            if (!isSeen) {
                ledger.refuse(
                        NovaRule.SECURE_BOOT_PLATFORM.text(),
                        feature,
                        "Nova has no Secure Boot for guests of '%s' with machine type '%s' and %s."
                                .formatted(architecture, machine, isUefi ? "UEFI" : "BIOS"));
                return;
            }
            sheet.image("os_secure_boot", "required");
            if (!enrolled.isEmpty()) {
                ledger.lose(Concept.ENROLLED_KEYS, keys);
            }
        } else if (isUefi) {
            // Nova then wants firmware without the feature, so that there are no enrolled keys either.
            sheet.image("os_secure_boot", "disabled");
        }
    }

    private void stateless(boolean isUefi) {
        String path = "os/loader/@stateless";
        if (!ledger.take(path).equals("yes")) {
            return;
        }
        if (isUefi) {
            sheet.image("hw_firmware_stateless", "true");
        } else {
            ledger.refuse(NovaRule.STATELESS.text(), path, "The firmware is stateless and BIOS.");
        }
    }

    /** With Secure Boot, libvirt adds SMM and protected flash by itself: the secure flag wants both. */
    private void smm() {
        String path = "features/smm/@state";
        boolean isStated =
                !ledger.tree().literal(DomainPath.of(path)).orElse("").isEmpty();
        boolean isPinned = ledger.tree()
                .element(DomainPath.of("features/smm"))
                .filter(smm -> smm.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm)
                .isPresent();
        String state = ledger.take(path);
        boolean isRequired = sheet.image().getOrDefault("os_secure_boot", "").equals("required");
        boolean isAnyway = isRequired ? state.equals("on") : state.equals("off") && hasLaunchSecurity();
        if (isStated && !isPinned && !isAnyway) {
            ledger.lose(Concept.SMM, path);
        }
    }

    private boolean hasLaunchSecurity() {
        return ledger.tree().has(DomainPath.of("launchSecurity"));
    }
}
