package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareDescriptors;
import io.github.domainwright.firmware.FirmwareMatch;
import io.github.domainwright.firmware.FirmwareRequest;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's firmware step: choose a build if there is something to choose, write it in, and say where the variables are.
 *
 * @param os the firmware part of {@code <os>} as far as it was completed
 * @param match the choice among the descriptors; null if there was none to make
 * @param refusal why nothing could be chosen; null if all went well
 */
record FirmwareStep(
        OsFirmware os,
        @Nullable FirmwareMatch match,
        @Nullable Refusal refusal) {
    static FirmwareStep run(DomainFacts facts, FirmwareDescriptors descriptors, StoreCompletion store) {
        RuleSet rules = store.rules();
        try {
            OsRules.check(facts, rules);
        } catch (RefusedDocument e) {
            return new FirmwareStep(facts.os(), null, e.refusal());
        }
        OsFirmware os = store.mode() == ResolveMode.LOAD ? keptRaw(facts.os(), rules) : facts.os();
        LoaderElement loader = os.loader();
        if (os.firmware() == null && (loader == null || rules == RuleSet.LIBVIRT_11 && isRom(loader))) {
            return new FirmwareStep(os, null, null);
        }
        FirmwareMatch match = descriptors.match(new FirmwareRequest(os, facts.platform()), rules);
        if (match.chosen().isPresent()) {
            OsFirmware filled = new BuildFilling(match.chosen().get(), rules).fill(os);
            return new FirmwareStep(store.complete(filled), match, null);
        }
        if (os.firmware() != null || loader == null) {
            return new FirmwareStep(os, match, nothingFits(os.firmware()));
        }
        return new FirmwareStep(store.complete(LegacyLoaders.complete(os, loader, rules)), match, null);
    }

    /** Before libvirt 9.2 only raw images could be chosen, so guests that are on disk keep to them. */
    private static OsFirmware keptRaw(OsFirmware os, RuleSet rules) {
        LoaderElement loader = os.loader() == null ? LoaderElement.empty() : os.loader();
        NvramElement nvram = os.nvram();
        boolean said = loader.format() != null
                || rules == RuleSet.LIBVIRT_12
                        && nvram != null
                        && (nvram.format() != null || nvram.templateFormat() != null);
        return os.firmware() == null || said ? os : os.withLoader(loader.withFormat(ImageFormat.RAW));
    }

    private static boolean isRom(LoaderElement loader) {
        return loader.type() == LoaderType.ROM;
    }

    private static Refusal nothingFits(@Nullable FirmwareType firmware) {
        return new Refusal(
                Refusal.Stage.DOCUMENT,
                Refusal.Kind.OPERATION_FAILED,
                "no build fits",
                "No firmware descriptor of the host fits a guest that asks for "
                        + (firmware == FirmwareType.BIOS ? "bios" : "efi")
                        + ". Ask for less, or install the firmware package that has such a build.");
    }

    /** Returns the build that was chosen. */
    Optional<FirmwareBuild> chosen() {
        return match == null ? Optional.empty() : match.chosen();
    }
}
