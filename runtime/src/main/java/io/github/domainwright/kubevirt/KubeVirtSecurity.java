package io.github.domainwright.kubevirt;

import io.github.domainwright.annotation.Architecture;
import io.github.domainwright.annotation.Concept;
import io.github.domainwright.target.Ledger;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.Element;
import io.github.domainwright.value.LaunchPolicy;
import java.util.Optional;

/** Memory encryption and the TPM. */
final class KubeVirtSecurity {
    private static final String TYPE = "launchSecurity/@type";
    private static final String POLICY = "launchSecurity/policy/text()";

    /** KubeVirt's policies of SEV: no debugging; with the other bit, the state of the vCPUs is encrypted too. */
    private static final LaunchPolicy NO_DEBUG = new LaunchPolicy(0x1);

    private static final LaunchPolicy STATE_ENCRYPTED = new LaunchPolicy(0x5);

    /** The policy that KubeVirt writes for SEV-SNP. */
    private static final LaunchPolicy SNP = new LaunchPolicy(0x30000);

    private KubeVirtSecurity() {}

    static void translate(ManifestBuilder manifest) {
        launchSecurity(manifest, manifest.ledger());
        manifest.ledger().tree().element(DomainPath.of("devices/tpm")).ifPresent(tpm -> tpm(manifest, tpm));
    }

    private static void launchSecurity(ManifestBuilder manifest, Ledger ledger) {
        if (!ledger.tree().has(DomainPath.of("launchSecurity"))) {
            return;
        }
        String type = ledger.take(TYPE);
        String policy = ledger.take(POLICY);
        Optional<LaunchPolicy> read = LaunchPolicy.read(policy);
        if (!ledger.tree().is(DomainPath.of("os/@firmware"), "efi")) {
            ledger.refuse(
                    KubeVirtRule.LAUNCH_FIRMWARE.text(), "os/@firmware", "The guest has launch security, but BIOS.");
        }
        boolean isX86 = ledger.tree().is(DomainPath.of("os/type/@arch"), Architecture.X86_64.libvirtName());
        switch (isX86 ? type : "") {
            case "sev" -> {
                boolean isStateEncrypted =
                        read.filter(LaunchPolicy::encryptsState).isPresent();
                manifest.domain("launchSecurity.sev.policy.encryptedState", Scalar.truth(isStateEncrypted));
                if (!read.equals(Optional.of(isStateEncrypted ? STATE_ENCRYPTED : NO_DEBUG))) {
                    ledger.lose(Concept.LAUNCH_POLICY, POLICY);
                }
            }
            case "sev-snp" -> {
                manifest.domain("launchSecurity.snp", Mapping.empty());
                if (!policy.isEmpty() && !read.equals(Optional.of(SNP))) {
                    ledger.lose(Concept.LAUNCH_POLICY, POLICY);
                }
            }
            case "tdx" -> {
                manifest.domain("launchSecurity.tdx", Mapping.empty());
                if (!policy.isEmpty()) {
                    ledger.lose(Concept.LAUNCH_POLICY, POLICY);
                }
            }
            default ->
                ledger.refuse(
                        KubeVirtRule.LAUNCH_SECURITY.text(),
                        TYPE,
                        "KubeVirt has no launch security '%s' for this guest.".formatted(type));
        }
    }

    /** libvirt keeps the state of a TPM, so the one on KubeVirt does; it then has the model tpm-crb. */
    private static void tpm(ManifestBuilder manifest, Element tpm) {
        String model = manifest.ledger().take(tpm, "model");
        String version = manifest.ledger().take("devices/tpm/backend/@version");
        String backend = manifest.ledger().take("devices/tpm/backend/@type");
        if (!version.equals("2.0") || !backend.equals("emulator")) {
            manifest.ledger()
                    .refuse(
                            KubeVirtRule.TPM.text(),
                            "devices/tpm",
                            "KubeVirt has no TPM of version '%s', backend '%s'.".formatted(version, backend));
            return;
        }
        manifest.domain("devices.tpm.persistent", Scalar.truth(true));
        if (!model.equals("tpm-crb")) {
            manifest.ledger().lose(Concept.TPM_MODEL, "devices/tpm/@model");
        }
    }
}
