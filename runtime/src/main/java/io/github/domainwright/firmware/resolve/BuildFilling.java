package io.github.domainwright.firmware.resolve;

import io.github.domainwright.annotation.FirmwareType;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareFeature;
import io.github.domainwright.firmware.FirmwareInterface;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.ImageFormat;
import io.github.domainwright.firmware.LoaderElement;
import io.github.domainwright.firmware.LoaderType;
import io.github.domainwright.firmware.NvramElement;
import io.github.domainwright.firmware.OsFirmware;
import io.github.domainwright.firmware.RuleSet;
import io.github.domainwright.firmware.Tristate;
import io.github.domainwright.firmware.VarstoreElement;
import org.jspecify.annotations.Nullable;

/** What libvirt writes into {@code <os>} for the build that it chose. */
final class BuildFilling {
    private final FirmwareBuild build;
    private final RuleSet rules;

    BuildFilling(FirmwareBuild build, RuleSet rules) {
        this.build = build;
        this.rules = rules;
    }

    OsFirmware fill(OsFirmware os) {
        OsFirmware filled = files(os);
        LoaderElement loader = filled.loader();
        if (build.has(FirmwareFeature.REQUIRES_SMM)) {
            loader = (loader == null ? LoaderElement.empty() : loader).withSecure(Tristate.YES);
        }
        filled = filled.withLoader(loader);
        return filled.withFirmware(firmware(filled))
                .withFeatures(
                        Tristate.of(build.has(FirmwareFeature.SECURE_BOOT)),
                        saysKeys(filled) ? Tristate.of(build.has(FirmwareFeature.ENROLLED_KEYS)) : Tristate.ABSENT);
    }

    private OsFirmware files(OsFirmware os) {
        LoaderElement loader = os.loader() == null ? LoaderElement.empty() : os.loader();
        FirmwareMapping mapping = build.mapping();
        if (mapping instanceof FirmwareMapping.SplitFlash split) {
            OsFirmware filled = os.withLoader(flash(loader, split, Tristate.YES));
            return filled.withNvram(nvram(split, os.nvram() == null ? NvramElement.empty() : os.nvram()));
        }
        if (mapping instanceof FirmwareMapping.StatelessFlash stateless) {
            LoaderElement filled = flash(loader, stateless, Tristate.YES);
            return os.withLoader(rules == RuleSet.LIBVIRT_11 ? filled : filled.withStateless(Tristate.YES));
        }
        if (mapping instanceof FirmwareMapping.CombinedFlash combined) {
            return os.withLoader(flash(loader, combined, Tristate.NO));
        }
        if (mapping instanceof FirmwareMapping.Kernel) {
            return os;
        }
        LoaderElement rom = loader.withType(LoaderType.ROM).withPath(mapping.executablePath());
        return rules == RuleSet.LIBVIRT_11
                ? os.withLoader(rom)
                : os.withLoader(rom.withFormat(ImageFormat.RAW)).withVarstore(varstore(os));
    }

    /** A store on the network is not made from a template. */
    private static NvramElement nvram(FirmwareMapping.SplitFlash split, NvramElement nvram) {
        return "network".equals(nvram.type())
                ? nvram.withTemplate(null, null)
                : nvram.withTemplate(split.template().path(), split.template().format());
    }

    private static LoaderElement flash(LoaderElement loader, FirmwareMapping.Flash flash, Tristate readonly) {
        return loader.withType(LoaderType.PFLASH)
                .withReadonly(readonly)
                .withFormat(flash.executable().format())
                .withPath(flash.executable().path());
    }

    private @Nullable VarstoreElement varstore(OsFirmware os) {
        if (!(build.mapping() instanceof FirmwareMapping.MemoryWithVarstore memory)) {
            return os.varstore();
        }
        String path = os.varstore() == null ? null : os.varstore().path();
        return new VarstoreElement(memory.template(), path);
    }

    private FirmwareType firmware(OsFirmware os) {
        if (os.firmware() != null) {
            return os.firmware();
        }
        return build.interfaces().stream()
                        .filter(shown -> shown == FirmwareInterface.UEFI || shown == FirmwareInterface.BIOS)
                        .findFirst()
                        .filter(shown -> shown == FirmwareInterface.BIOS)
                        .isPresent()
                ? FirmwareType.BIOS
                : FirmwareType.UEFI;
    }

    /** Keys are in the template; of a store that was not made from one, nothing is known. */
    private static boolean saysKeys(OsFirmware os) {
        LoaderElement loader = os.loader();
        boolean flash = loader != null && loader.type() == LoaderType.PFLASH;
        boolean template = os.nvram() != null && os.nvram().template() != null;
        return !flash || template || loader.stateless() == Tristate.YES;
    }
}
