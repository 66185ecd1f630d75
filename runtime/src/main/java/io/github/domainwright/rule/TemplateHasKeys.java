package io.github.domainwright.rule;

import io.github.domainwright.firmware.FirmwareFiles;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0128: a guest with Secure Boot has its variables made from a template with keys. */
final class TemplateHasKeys implements Rule {
    @Override
    public RuleText text() {
        return RuleText.warning(
                "DW0128",
                "The template of the variables of a guest with Secure Boot has enrolled keys, or it is said that it has none.",
                "whether keys are enrolled is a property of the template: from one without, the same firmware starts with"
                        + " Secure Boot off and runs anything, and libvirt says nothing.",
                new Fix(
                        "name the template with keys of the same build, write @SecureBoot and leave the files to libvirt, or"
                                + " write @SecureBoot(SETUP_MODE).",
                        "name the template with keys of the same build; or write firmware='efi' on <os> and the feature"
                                + " 'enrolled-keys', yes or no."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.NVRAM_TEMPLATE, Guest.SECURE_BOOT, Guest.LOADER_SECURE, Guest.ENROLLED_KEYS);
    }

    @Override
    public void check(Guest guest, Findings found) {
        if (!guest.wantsSecureBoot() || guest.is(Guest.ENROLLED_KEYS, "no")) {
            return;
        }
        guest.tree()
                .literal(Guest.NVRAM_TEMPLATE)
                .filter(template -> FirmwareFiles.builtIn().isWithoutKeys(template))
                .ifPresent(template -> found.add(
                        Guest.NVRAM_TEMPLATE,
                        "'%s' has no keys, so the guest starts with Secure Boot off.".formatted(template)));
    }
}
