package io.github.domainwright.rule;

import io.github.domainwright.firmware.FirmwareFiles;
import io.github.domainwright.tree.DomainPath;
import java.util.List;

/** DW0129: the loader is firmware, and variables are made from a template. */
final class CodeIsNoTemplate implements Rule {
    @Override
    public RuleText text() {
        return RuleText.tolerated(
                "DW0129",
                "The loader is a firmware executable, and the variable store is made from a template of variables.",
                "libvirt looks into neither file: it copies what is named as the template, and a guest whose flash holds the"
                        + " wrong one shows nothing at all.",
                new Fix(
                        "name the executable in @Loader and the template of the same build in @NvramTemplate.",
                        "name the executable in <loader> and the template of the same build in <nvram>."));
    }

    @Override
    public List<DomainPath> paths() {
        return List.of(Guest.LOADER_PATH, Guest.NVRAM_TEMPLATE);
    }

    @Override
    public void check(Guest guest, Findings found) {
        String loader = guest.tree().literal(Guest.LOADER_PATH).orElse("");
        String template = guest.tree().literal(Guest.NVRAM_TEMPLATE).orElse("");
        if (loader.isEmpty() && template.isEmpty()) {
            // Most guests name neither, and need not wait for the table to be read.
            return;
        }
        if (FirmwareFiles.builtIn().isTemplate(loader)) {
            found.addTolerated(
                    Guest.LOADER_PATH, "'%s' is a template of variables, and no firmware.".formatted(loader));
        } else if (!template.isEmpty()
                && (template.equals(loader) || FirmwareFiles.builtIn().isExecutable(template))) {
            found.addTolerated(
                    Guest.NVRAM_TEMPLATE, "'%s' is firmware, and no template of variables.".formatted(template));
        }
    }
}
