package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.MemoryWithVarstore;
import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import io.github.domainwright.firmware.FirmwareMapping.StatelessFlash;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A firmware build as the {@code <os>} element of a guest names it, for a libvirt that does not choose by itself: no
 * {@code os/@firmware} belongs beside it. The path of the guest's own store is left to libvirt, which derives one per
 * guest, so that no two guests share a store and none gets the template itself.
 */
public final class PinnedFirmware {
    private final FirmwareBuild build;
    private final LoaderElement loader;
    private final @Nullable NvramElement nvram;
    private final @Nullable VarstoreElement varstore;
    private final List<String> warnings;

    private PinnedFirmware(
            FirmwareBuild build,
            LoaderElement loader,
            @Nullable NvramElement nvram,
            @Nullable VarstoreElement varstore,
            List<String> warnings) {
        this.build = build;
        this.loader = loader;
        this.nvram = nvram;
        this.varstore = varstore;
        this.warnings = List.copyOf(warnings);
    }

    static PinnedFirmware of(FirmwareBuild build, FirmwareRequirement requirement, List<String> warnings) {
        // Format attributes are written only for a libvirt that is known to read them; elsewhere images are raw.
        boolean formats =
                requirement.libvirt().map(version -> version.isAtLeast(9, 2)).orElse(false);
        boolean templateFormats =
                requirement.libvirt().map(version -> version.isAtLeast(10, 10)).orElse(false);
        FirmwareMapping mapping = build.mapping();
        if (mapping instanceof SplitFlash split) {
            ImageFormat format = split.template().format();
            NvramElement nvram = new NvramElement(
                    split.template().path(), templateFormats ? format : null, null, formats ? format : null, null);
            return new PinnedFirmware(build, flash(build, split, Tristate.ABSENT, formats), nvram, null, warnings);
        }
        if (mapping instanceof StatelessFlash flash) {
            return new PinnedFirmware(build, flash(build, flash, Tristate.YES, formats), null, null, warnings);
        }
        if (mapping instanceof MemoryWithVarstore memory) {
            VarstoreElement varstore = new VarstoreElement(memory.template(), null);
            return new PinnedFirmware(build, rom(build), null, varstore, warnings);
        }
        if (mapping instanceof FirmwareMapping.Memory) {
            return new PinnedFirmware(build, rom(build), null, null, warnings);
        }
        throw new IllegalStateException("selection lets no " + mapping.words() + " build through: " + build.name());
    }

    private static LoaderElement flash(
            FirmwareBuild build, FirmwareMapping.Flash flash, Tristate stateless, boolean formats) {
        FirmwareImage executable = flash.executable();
        return new LoaderElement(
                Tristate.YES,
                secure(build),
                LoaderType.PFLASH,
                stateless,
                formats ? executable.format() : null,
                executable.path());
    }

    private static LoaderElement rom(FirmwareBuild build) {
        String path = build.mapping().executablePath();
        return new LoaderElement(Tristate.ABSENT, secure(build), LoaderType.ROM, Tristate.ABSENT, null, path);
    }

    private static Tristate secure(FirmwareBuild build) {
        return build.has(FirmwareFeature.REQUIRES_SMM) ? Tristate.YES : Tristate.ABSENT;
    }

    /** Returns the build. */
    public FirmwareBuild build() {
        return build;
    }

    /** Returns {@code os/loader}. */
    public LoaderElement loader() {
        return loader;
    }

    /** Returns {@code os/nvram}, for a build whose variables are in flash. */
    public Optional<NvramElement> nvram() {
        return Optional.ofNullable(nvram);
    }

    /** Returns {@code os/varstore}, for a build whose variables are kept by QEMU. */
    public Optional<VarstoreElement> varstore() {
        return Optional.ofNullable(varstore);
    }

    /** Tells whether {@code <features>} needs {@code <smm state='on'/>}. */
    public boolean requiresSmm() {
        return build.has(FirmwareFeature.REQUIRES_SMM);
    }

    /** Returns what a user has to know about the choice although it was made. */
    public List<String> warnings() {
        return warnings;
    }
}
