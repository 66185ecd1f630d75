package io.github.domainwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.annotation.SecureBootState;
import io.github.domainwright.kubevirt.KubeVirtTranslation;
import io.github.domainwright.kubevirt.WebhookJudge;
import io.github.domainwright.nova.NovaTranslation;
import io.github.domainwright.platform.OptionSpace.Point;
import io.github.domainwright.target.Loss;
import io.github.domainwright.target.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a translation must have for what a profile states: each statement is carried, or is a loss, which javac lets pass
 * only if it is accepted where it matters. Written apart from the code it judges.
 */
final class TargetGuarantees {
    private TargetGuarantees() {}

    /** Asserts that what Nova is told has what {@code point} states. */
    static void ofNova(Point point, NovaTranslation nova) {
        Map<String, String> image = nova.imageProperties();
        Platform platform = point.platform();
        assertThat(image)
                .containsEntry(
                        "hw_architecture", platform.architecture().value().libvirtName());
        assertThat(image.get("hw_firmware_type"))
                .isEqualTo(platform.effectiveFirmware().value() == FirmwareType.UEFI ? "uefi" : "bios");
        machine(platform).ifPresent(name -> assertThat(image).containsEntry("hw_machine_type", name));
        boolean isRequired = "required".equals(image.get("os_secure_boot"));
        switch (state(point)) {
            case "ENFORCED", "SETUP_MODE" -> {
                assertThat(isRequired).isTrue();
                isLost(nova.losses(), Concept.ENROLLED_KEYS, true);
            }
            case "NOT_ENFORCED", "ABSENT" ->
                assertThat(image.getOrDefault("os_secure_boot", image.get("hw_firmware_type")))
                        .isIn("disabled", "bios");
            default -> assertThat(isRequired).isFalse();
        }
        if (isStateless(platform)) {
            assertThat(image).containsEntry("hw_firmware_stateless", "true");
        }
        launchSecurity(platform, image, nova.losses());
        if (point.smm() != null && !(point.smm() && isRequired) && (point.smm() || platform.launchSecurity() == null)) {
            isLost(nova.losses(), Concept.SMM, false);
        }
        if (Boolean.FALSE.equals(point.acpi())
                && point.platform().architecture().value().isX86()) {
            isLost(nova.losses(), Concept.ACPI, false);
        }
        if (point.tpm() != null) {
            assertThat(image)
                    .containsEntry("hw_tpm_model", point.tpm().model())
                    .containsEntry("hw_tpm_version", point.tpm().version());
        }
    }

    private static void launchSecurity(Platform platform, Map<String, String> image, List<Loss> losses) {
        if (platform.launchSecurity() == null) {
            assertThat(image).doesNotContainKeys("hw_mem_encryption", "hw_mem_encryption_model");
            return;
        }
        Platform.LaunchSecurity stated = platform.launchSecurity().value();
        Map<LaunchSecurityType, String> models = Map.of(
                LaunchSecurityType.SEV, "amd-sev",
                LaunchSecurityType.SEV_ES, "amd-sev-es",
                LaunchSecurityType.SEV_SNP, "amd-sev-snp");
        assertThat(image)
                .containsEntry("hw_mem_encryption", "true")
                .containsEntry("hw_mem_encryption_model", models.get(stated.type()));
        if (!stated.policy().equals(stated.type().defaultPolicy())) {
            isLost(losses, Concept.LAUNCH_POLICY, true);
        }
    }

    /** Asserts that the manifest has what {@code point} states. */
    static void ofKubeVirt(Point point, KubeVirtTranslation kubeVirt) {
        Mapping manifest = kubeVirt.manifest();
        Platform platform = point.platform();
        boolean isUefi = platform.effectiveFirmware().value() == FirmwareType.UEFI;
        assertThat(WebhookJudge.has(manifest, "firmware.bootloader." + (isUefi ? "efi" : "bios")))
                .isTrue();
        machine(platform).ifPresent(name -> has(manifest, "machine.type", name));
        boolean isEnforced = state(point).equals("ENFORCED");
        assertThat(state(point)).isNotEqualTo("SETUP_MODE");
        if (isEnforced) {
            has(manifest, "features.smm.enabled", "true");
        }
        if (isUefi) {
            has(manifest, "firmware.bootloader.efi.secureBoot", String.valueOf(isEnforced));
        }
        if (isUefi && state(point).equals("ABSENT")) {
            isLost(kubeVirt.losses(), Concept.SECURE_BOOT_ABSENCE, true);
        }
        if (isStateless(platform)) {
            has(manifest, "firmware.bootloader.efi.persistent", "false");
        }
        if (isStateless(platform) && !platform.isMeasured()) {
            isLost(kubeVirt.losses(), Concept.STATELESS_FIRMWARE, true);
        }
        launchSecurity(platform, kubeVirt);
        if (point.smm() != null) {
            assertThat(WebhookJudge.text(manifest, "features.smm.enabled").equals("true"))
                    .isEqualTo(point.smm());
        }
        if (point.acpi() != null) {
            has(manifest, "features.acpi.enabled", point.acpi().toString());
        }
        if (point.tpm() != null) {
            assertThat(point.tpm().version()).isEqualTo("2.0");
            has(manifest, "devices.tpm.persistent", "true");
        }
        if (point.tpm() != null && point.tpm().model().equals("tpm-tis")) {
            isLost(kubeVirt.losses(), Concept.TPM_MODEL, false);
        }
    }

    private static void launchSecurity(Platform platform, KubeVirtTranslation kubeVirt) {
        if (platform.launchSecurity() == null) {
            assertThat(WebhookJudge.has(kubeVirt.manifest(), "launchSecurity")).isFalse();
            return;
        }
        switch (platform.launchSecurity().value().type()) {
            case SEV -> has(kubeVirt.manifest(), "launchSecurity.sev.policy.encryptedState", "false");
            case SEV_ES -> has(kubeVirt.manifest(), "launchSecurity.sev.policy.encryptedState", "true");
            case SEV_SNP ->
                assertThat(WebhookJudge.has(kubeVirt.manifest(), "launchSecurity.snp"))
                        .isTrue();
            case TDX ->
                assertThat(WebhookJudge.has(kubeVirt.manifest(), "launchSecurity.tdx"))
                        .isTrue();
        }
        boolean isSev = !platform.isMeasured();
        if (isSev) {
            // libvirt's usual policies forbid more than KubeVirt's.
            isLost(kubeVirt.losses(), Concept.LAUNCH_POLICY, true);
        }
    }

    private static void has(Mapping manifest, String path, String value) {
        assertThat(WebhookJudge.text(manifest, path)).as(path).isEqualTo(value);
    }

    private static void isLost(List<Loss> losses, Concept concept, boolean matters) {
        assertThat(losses).anySatisfy(loss -> {
            assertThat(loss.of()).isEqualTo(concept);
            assertThat(loss.matters()).isEqualTo(matters);
        });
    }

    private static Optional<String> machine(Platform platform) {
        return Optional.ofNullable(platform.machine())
                .map(stated -> stated.value().name());
    }

    private static boolean isStateless(Platform platform) {
        return platform.stateless() != null && platform.stateless().value();
    }

    private static String state(Point point) {
        Stated<SecureBootState> stated = point.platform().secureBoot();
        return stated == null ? "" : stated.value().name();
    }
}
