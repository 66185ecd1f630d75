package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.CombinedFlash;
import io.github.domainwright.firmware.FirmwareMapping.Flash;
import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import io.github.domainwright.firmware.FirmwareMapping.StatelessFlash;
import java.util.Optional;

/** libvirt's conditions on builds in flash. */
final class FlashConditions {
    static final Condition<FirmwareRequest> LOADER_TYPE =
            Condition.ofLibvirt("loader type", FlashConditions::loaderType);
    static final Condition<FirmwareRequest> MODE_11 = Condition.ofLibvirt("flash mode", FlashConditions::modeOf11);
    static final Condition<FirmwareRequest> MODE_12 = Condition.ofLibvirt("flash mode", FlashConditions::modeOf12);
    static final Condition<FirmwareRequest> READONLY_11 =
            Condition.ofLibvirt("readonly", FlashConditions::readonlyOf11);
    static final Condition<FirmwareRequest> READONLY_12 =
            Condition.ofLibvirt("readonly", FlashConditions::readonlyOf12);
    static final Condition<FirmwareRequest> NVRAM_12 = Condition.ofLibvirt("NVRAM", FlashConditions::nvramOf12);

    private FlashConditions() {}

    private static Optional<Objection> loaderType(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return Objection.unless(
                !(build.mapping() instanceof Flash) || loader == null || loader.type() != LoaderType.ROM,
                "is for flash, the guest says type='rom'",
                "leave the loader type out");
    }

    private static Optional<Objection> modeOf11(FirmwareBuild build, FirmwareRequest request) {
        if (!(build.mapping() instanceof Flash)) {
            return Optional.empty();
        }
        if (stateless(request) == Tristate.YES) {
            return statelessOnly(build);
        }
        return Objection.unless(
                build.mapping() instanceof SplitFlash,
                "is " + build.mapping().words() + "; this libvirt takes that only for a guest that is stateless",
                "state that the guest is stateless");
    }

    private static Optional<Objection> modeOf12(FirmwareBuild build, FirmwareRequest request) {
        return switch (stateless(request)) {
            case YES -> build.mapping() instanceof Flash ? statelessOnly(build) : Optional.empty();
            case NO ->
                Objection.unless(
                        !(build.mapping() instanceof StatelessFlash),
                        "forgets its variables, the guest says stateless='no'",
                        "leave stateless out");
            case ABSENT -> Optional.empty();
        };
    }

    private static Optional<Objection> statelessOnly(FirmwareBuild build) {
        return Objection.unless(
                build.mapping() instanceof StatelessFlash,
                "is " + build.mapping().words() + ", the guest is stateless",
                "leave stateless out, or install a package with a stateless build");
    }

    private static Optional<Objection> readonlyOf11(FirmwareBuild build, FirmwareRequest request) {
        return Objection.unless(
                !(build.mapping() instanceof Flash)
                        || readonly(request) != Tristate.NO
                        || build.mapping() instanceof CombinedFlash,
                "is read-only, the guest says readonly='no'",
                "leave readonly out");
    }

    private static Optional<Objection> readonlyOf12(FirmwareBuild build, FirmwareRequest request) {
        boolean writable = build.mapping() instanceof CombinedFlash && readonly(request) == Tristate.YES;
        return writable
                ? Optional.of(new Objection("is writable, the guest says readonly='yes'", "leave readonly out"))
                : readonlyOf11(build, request);
    }

    private static Optional<Objection> nvramOf12(FirmwareBuild build, FirmwareRequest request) {
        NvramElement nvram = request.os().nvram();
        if (nvram == null || !(build.mapping() instanceof Flash) || build.mapping() instanceof SplitFlash) {
            return Optional.empty();
        }
        // libvirt 12.8 overlooks an NVRAM element without any content here, and refuses the domain afterwards.
        return Objection.unless(
                build.mapping() instanceof CombinedFlash && nvram.isEmpty(),
                "is " + build.mapping().words() + ", the guest has an NVRAM store",
                "leave the NVRAM element out");
    }

    private static Tristate stateless(FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return loader == null ? Tristate.ABSENT : loader.stateless();
    }

    private static Tristate readonly(FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return loader == null ? Tristate.ABSENT : loader.readonly();
    }
}
