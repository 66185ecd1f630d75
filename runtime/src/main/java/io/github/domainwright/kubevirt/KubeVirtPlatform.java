package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Occurrence;
import java.util.Map;

/**
 * Architecture, machine type, firmware and Secure Boot. What KubeVirt decides by itself where nothing is said, such as
 * Secure Boot for UEFI firmware, is always said.
 */
final class KubeVirtPlatform {
    private static final Map<String, String> ARCHITECTURES =
            Map.of(Architecture.X86_64.libvirtName(), "amd64", Architecture.AARCH64.libvirtName(), "arm64");
    private static final String ARCHITECTURE = "os/type/@arch";
    private static final String MACHINE = "os/type/@machine";
    private static final String SECURE_BOOT = "os/firmware/feature[@name='secure-boot']/@enabled";
    private static final String ENROLLED_KEYS = "os/firmware/feature[@name='enrolled-keys']/@enabled";

    private final ManifestBuilder manifest;
    private final Ledger ledger;
    private final String architecture;
    private final boolean isUefi;
    private final String launchSecurity;

    private KubeVirtPlatform(ManifestBuilder manifest) {
        this.manifest = manifest;
        this.ledger = manifest.ledger();
        this.architecture = ARCHITECTURES.getOrDefault(ledger.take(ARCHITECTURE), "");
        this.isUefi = ledger.take("os/@firmware").equals("efi");
        this.launchSecurity = literal("launchSecurity/@type");
    }

    static void translate(ManifestBuilder manifest) {
        KubeVirtPlatform platform = new KubeVirtPlatform(manifest);
        platform.machine();
        boolean isRequired = platform.secureBoot();
        platform.firmware(isRequired);
        platform.smm(isRequired);
        platform.acpi();
    }

    private String literal(String path) {
        return ledger.tree().literal(DomainPath.of(path)).orElse("");
    }

    private boolean isX86() {
        return architecture.equals("amd64");
    }

    private void machine() {
        String machine = ledger.take(MACHINE);
        if (architecture.isEmpty()) {
            ledger.refuse(
                    KubeVirtRule.ARCHITECTURE.text(),
                    ARCHITECTURE,
                    "KubeVirt starts no guests of '%s'.".formatted(literal(ARCHITECTURE)));
            return;
        }
        manifest.set("spec.template.spec.architecture", Scalar.text(architecture));
        boolean isOfArchitecture = machine.contains("q35") == isX86();
        if (isOfArchitecture && ManifestBuilder.allows("machine.type", machine)) {
            manifest.domain("machine.type", Scalar.text(machine));
        } else {
            ledger.refuse(
                    KubeVirtRule.MACHINE.text(),
                    MACHINE,
                    "KubeVirt does not allow the machine type '%s' on %s.".formatted(machine, architecture));
        }
    }

    /** Returns whether Secure Boot is required. */
    private boolean secureBoot() {
        String enrolled = ledger.take(ENROLLED_KEYS);
        boolean isRequired = ledger.take(SECURE_BOOT).equals("yes")
                | ledger.take("os/loader/@secure").equals("yes");
        ledger.take("os/firmware/feature[@name='secure-boot']/@name");
        ledger.take("os/firmware/feature[@name='enrolled-keys']/@name");
        if (isRequired && !isX86()) {
            ledger.refuse(
                    KubeVirtRule.SECURE_BOOT_ON_ARM.text(),
                    SECURE_BOOT,
                    "KubeVirt has no Secure Boot for guests of '%s'.".formatted(literal(ARCHITECTURE)));
        } else if (isRequired && enrolled.equals("no")) {
            ledger.refuse(
                    KubeVirtRule.SETUP_MODE.text(),
                    ENROLLED_KEYS,
                    "The firmware is to start in setup mode, without keys.");
        }
        if (literal(SECURE_BOOT).equals("no")) {
            ledger.lose(Concept.SECURE_BOOT_ABSENCE, SECURE_BOOT);
        }
        return isRequired;
    }

    private void firmware(boolean isRequired) {
        boolean isStateless = ledger.take("os/loader/@stateless").equals("yes");
        if (!isUefi) {
            if (!isX86() && !architecture.isEmpty()) {
                ledger.refuse(
                        KubeVirtRule.BIOS_ON_ARM.text(),
                        "os/@firmware",
                        "KubeVirt starts arm64 guests with UEFI only.");
            }
            manifest.domain("firmware.bootloader.bios", Mapping.empty());
            return;
        }
        manifest.domain("firmware.bootloader.efi.secureBoot", Scalar.truth(isRequired));
        boolean isMeasured = launchSecurity.equals("sev-snp") || launchSecurity.equals("tdx");
        manifest.domain("firmware.bootloader.efi.persistent", Scalar.truth(!isStateless && !isMeasured));
        if (isStateless && !isMeasured) {
            ledger.lose(Concept.STATELESS_FIRMWARE, "os/loader/@stateless");
        }
    }

    private void smm(boolean isRequired) {
        String state = ledger.take("features/smm/@state");
        boolean isOn = ledger.tree()
                .element(DomainPath.of("features/smm"))
                .filter(smm -> !(smm.occurrence() instanceof Occurrence.IfFirmwareNeedsSmm))
                .filter(smm -> !state.equals("off"))
                .isPresent();
        if (isOn && !isX86()) {
            ledger.lose(Concept.SMM, "features/smm");
        } else if (isOn) {
            manifest.domain("features.smm.enabled", Scalar.truth(true));
        } else if (isRequired && isX86()) {
            ledger.refuse(
                    KubeVirtRule.SECURE_BOOT_NEEDS_SMM.text(),
                    "features/smm/@state",
                    "Secure Boot is required, but SMM is off.");
        }
    }

    private void acpi() {
        String path = "features/acpi";
        boolean hasAcpi = ledger.tree().has(DomainPath.of(path));
        ledger.tree().element(DomainPath.of(path)).ifPresent(acpi -> ledger.settle(acpi));
        manifest.domain("features.acpi.enabled", Scalar.truth(hasAcpi));
    }
}
