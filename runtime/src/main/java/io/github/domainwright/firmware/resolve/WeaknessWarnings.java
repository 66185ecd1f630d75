package io.github.domainwright.firmware.resolve;

import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareFeature;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.LaunchTechnology;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What libvirt accepts without a word although the guest is weaker than it looks. */
final class WeaknessWarnings {
    private static final List<FirmwareFeature> CONFIDENTIAL = List.of(
            FirmwareFeature.AMD_SEV,
            FirmwareFeature.AMD_SEV_ES,
            FirmwareFeature.AMD_SEV_SNP,
            FirmwareFeature.INTEL_TDX);

    private final DomainFacts completed;
    private final List<FirmwareBuild> builds;
    private final List<String> warnings = new ArrayList<>();

    private WeaknessWarnings(DomainFacts completed, List<FirmwareBuild> builds) {
        this.completed = completed;
        this.builds = builds;
    }

    /**
     * Returns the warnings about a completed document.
     *
     * @param chosen the build that libvirt chose; nothing if it chose none
     * @param builds all builds of the host
     */
    static List<String> of(DomainFacts completed, Optional<FirmwareBuild> chosen, List<FirmwareBuild> builds) {
        WeaknessWarnings warnings = new WeaknessWarnings(completed, builds);
        chosen.ifPresentOrElse(warnings::ofChosen, warnings::ofCustom);
        return List.copyOf(warnings.warnings);
    }

    private void ofChosen(FirmwareBuild build) {
        boolean split = build.mapping() instanceof FirmwareMapping.SplitFlash;
        if (completed.platform().launchSecurity() == LaunchTechnology.NONE
                && !split
                && CONFIDENTIAL.stream().anyMatch(build::has)) {
            warnings.add(build.name() + " is made for confidential guests, this one is not: it comes first in the order"
                    + " of the names. Ask for Secure Boot, or mask the descriptor.");
        }
        if (build.has(FirmwareFeature.SECURE_BOOT) && split && !build.has(FirmwareFeature.REQUIRES_SMM)) {
            warnings.add("Secure Boot of " + build.name() + " is not protected: code in the guest can rewrite the"
                    + " variables.");
        }
    }

    private void ofCustom() {
        OsFirmware os = completed.os();
        LoaderElement loader = os.loader();
        if (loader == null || loader.path() == null || loader.type() != LoaderType.PFLASH) {
            return;
        }
        String path = loader.path();
        if (loader.readonly() != Tristate.YES) {
            warnings.add("The guest can write its firmware " + path + ": the loader is not readonly='yes'.");
        }
        List<FirmwareBuild> named = builds.stream()
                .filter(build -> build.mapping().executablePath().equals(path))
                .toList();
        boolean secureBoot = LegacyLoaders.isSecureBoot(path)
                || named.stream().anyMatch(build -> build.has(FirmwareFeature.REQUIRES_SMM));
        if (secureBoot && loader.secure() != Tristate.YES) {
            warnings.add(path + " has Secure Boot, but runs without protection: neither secure='yes' nor SMM is in"
                    + " force, so that code in the guest can rewrite the variables.");
        }
        ofTemplate(path, os.nvram(), named);
    }

    private void ofTemplate(String path, @Nullable NvramElement nvram, List<FirmwareBuild> named) {
        if (nvram == null || nvram.template() == null || named.isEmpty()) {
            return;
        }
        boolean own = named.stream()
                .anyMatch(build -> build.mapping()
                        .templatePath()
                        .filter(nvram.template()::equals)
                        .isPresent());
        if (!own) {
            warnings.add("The template " + nvram.template() + " belongs to no build of " + path
                    + ": sizes and keys may not match.");
        }
    }
}
