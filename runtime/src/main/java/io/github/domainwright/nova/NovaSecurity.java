package io.github.domainwright.nova;

import io.github.domainwright.annotation.Concept;
import io.github.domainwright.annotation.LaunchSecurityType;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.LaunchPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Memory encryption and the TPM. */
final class NovaSecurity {
    private static final String TYPE = "launchSecurity/@type";
    private static final String POLICY = "launchSecurity/policy";
    private static final Map<String, LaunchSecurityType> OF_POLICY =
            Map.of("sev", LaunchSecurityType.SEV, "sev-snp", LaunchSecurityType.SEV_SNP);

    private NovaSecurity() {}

    static void translate(NovaSheet sheet) {
        launchSecurity(sheet, sheet.ledger());
        sheet.ledger().tree().element(DomainPath.of("devices/tpm")).ifPresent(tpm -> tpm(sheet, tpm));
    }

    private static void launchSecurity(NovaSheet sheet, Ledger ledger) {
        if (!ledger.tree().has(DomainPath.of("launchSecurity"))) {
            return;
        }
        String type = ledger.take(TYPE);
        String policy = ledger.take(POLICY + "/text()");
        LaunchSecurityType known = OF_POLICY.get(type);
        if (known == null) {
            ledger.refuse(NovaRule.LAUNCH_SECURITY.text(), TYPE, "Nova has no launch security '%s'.".formatted(type));
            return;
        }
        String machine = sheet.image().getOrDefault("hw_machine_type", "");
        if (!machine.contains("q35")) {
            ledger.refuse(
                    NovaRule.LAUNCH_MACHINE.text(),
                    "os/type/@machine",
                    "Nova encrypts the memory of q35 only, but this guest has '%s'.".formatted(machine));
        }
        if (!sheet.image().getOrDefault("hw_firmware_type", "").equals("uefi")) {
            ledger.refuse(NovaRule.LAUNCH_FIRMWARE.text(), "os/@firmware", "The guest has launch security, but BIOS.");
        }
        Optional<LaunchPolicy> read = LaunchPolicy.read(policy);
        boolean isStateEncrypted = known == LaunchSecurityType.SEV
                && read.filter(LaunchPolicy::encryptsState).isPresent();
        LaunchSecurityType meant = isStateEncrypted ? LaunchSecurityType.SEV_ES : known;
        sheet.image("hw_mem_encryption", "true");
        sheet.image(
                "hw_mem_encryption_model",
                "amd-" + meant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!read.equals(LaunchPolicy.read(meant.defaultPolicy()))) {
            ledger.lose(Concept.LAUNCH_POLICY, POLICY);
        }
    }

    private static void tpm(NovaSheet sheet, Element tpm) {
        String model = sheet.ledger().take(tpm, "model");
        String version = sheet.ledger().take("devices/tpm/backend/@version");
        String backend = sheet.ledger().take("devices/tpm/backend/@type");
        boolean isOurs = model.equals("tpm-tis") && (version.equals("1.2") || version.equals("2.0"))
                || model.equals("tpm-crb") && version.equals("2.0");
        if (!isOurs || !backend.equals("emulator")) {
            sheet.ledger()
                    .refuse(
                            NovaRule.TPM.text(),
                            "devices/tpm",
                            "Nova has no TPM of model '%s', version '%s'.".formatted(model, version));
            return;
        }
        sheet.image("hw_tpm_version", version);
        sheet.image("hw_tpm_model", model);
    }
}
