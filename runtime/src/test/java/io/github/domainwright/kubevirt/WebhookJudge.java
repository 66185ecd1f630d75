package io.github.domainwright.kubevirt;

import io.github.domainwright.target.DocumentNode;
import io.github.domainwright.target.Mapping;
import io.github.domainwright.target.Scalar;
import io.github.domainwright.target.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * What KubeVirt's schema and its validating webhook refuse, written from what the webhook says, apart from the translation
 * that it judges.
 */
public final class WebhookJudge {
    private static final String DOMAIN = "spec.template.spec.domain.";

    private final Mapping manifest;
    private final List<String> objections = new ArrayList<>();

    private WebhookJudge(Mapping manifest) {
        this.manifest = manifest;
    }

    /** Returns what is wrong with {@code manifest}. */
    public static List<String> objections(Mapping manifest) {
        WebhookJudge judge = new WebhookJudge(manifest);
        judge.objections.addAll(KubeVirtFields.objections(manifest));
        judge.machine();
        judge.firmware();
        judge.launchSecurity();
        return judge.objections;
    }

    /** Returns the text of the value at {@code path} below the domain, {@code ""} if there is none. */
    public static String text(Mapping manifest, String path) {
        DocumentNode node = find(manifest, DOMAIN + path);
        return node instanceof Scalar scalar && scalar.parts().get(0) instanceof Scalar.Part.Fixed fixed
                ? fixed.text()
                : "";
    }

    /** Tells whether there is something at {@code path} below the domain. */
    public static boolean has(Mapping manifest, String path) {
        return find(manifest, DOMAIN + path) != null;
    }

    private static DocumentNode find(Mapping mapping, String path) {
        DocumentNode node = mapping;
        for (String key : path.split("\\.")) {
            node = node instanceof Mapping inner ? inner.value(key).orElse(null) : null;
        }
        return node;
    }

    private String text(String path) {
        return text(manifest, path);
    }

    private boolean has(String path) {
        return has(manifest, path);
    }

    private void refuseIf(boolean isRefused, String message) {
        if (isRefused) {
            objections.add(message);
        }
    }

    private String architecture() {
        DocumentNode node = find(manifest, "spec.template.spec.architecture");
        return node instanceof Scalar scalar
                ? ((Scalar.Part.Fixed) scalar.parts().get(0)).text()
                : "";
    }

    private void machine() {
        String machine = text("machine.type");
        boolean isAllowed = architecture().equals("amd64")
                ? machine.matches("q35|pc-q35-.*")
                : architecture().equals("arm64") && machine.matches("virt.*");
        refuseIf(!isAllowed, "machine type '" + machine + "' on " + architecture());
    }

    private void firmware() {
        boolean isEfi = has("firmware.bootloader.efi");
        boolean isSecure = isEfi && !text("firmware.bootloader.efi.secureBoot").equals("false");
        boolean hasSmm = has("features.smm") && !text("features.smm.enabled").equals("false");
        refuseIf(isEfi && has("firmware.bootloader.bios"), "both EFI and BIOS");
        refuseIf(isSecure && !hasSmm && !has("launchSecurity.tdx"), "Secure Boot without SMM");
        refuseIf(architecture().equals("arm64") && !isEfi, "BIOS on arm64");
        refuseIf(architecture().equals("arm64") && (isSecure || hasSmm), "Secure Boot or SMM on arm64");
    }

    private void launchSecurity() {
        boolean isMeasured = has("launchSecurity.snp") || has("launchSecurity.tdx");
        boolean isSev = has("launchSecurity.sev") || has("launchSecurity.snp");
        if (!isMeasured && !isSev) {
            refuseIf(has("launchSecurity"), "launch security of no kind");
            return;
        }
        boolean isSecure = !text("firmware.bootloader.efi.secureBoot").equals("false");
        refuseIf(!has("firmware.bootloader.efi"), "launch security without UEFI");
        refuseIf(isSev && isSecure, "SEV beside Secure Boot");
        refuseIf(
                isMeasured && text("firmware.bootloader.efi.persistent").equals("true"),
                "persistent variables of a measured guest");
        refuseIf(has("launchSecurity.tdx") && text("features.smm.enabled").equals("true"), "SMM of a TDX guest");
        refuseIf(
                find(manifest, DOMAIN + "devices.interfaces") instanceof Sequence interfaces
                        && interfaces.items().stream()
                                .anyMatch(card -> ((Mapping) card.node())
                                        .value("bootOrder")
                                        .isPresent()),
                "start from the network");
    }
}
