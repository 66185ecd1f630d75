package io.github.domainwright.firmware;

import io.github.domainwright.firmware.FirmwareMapping.Flash;
import io.github.domainwright.firmware.FirmwareMapping.SplitFlash;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions on image formats: libvirt's, and our own where it does not compare. */
final class FormatConditions {
    static final Condition<FirmwareRequest> EXECUTABLE_11 =
            Condition.ofLibvirt("executable format", FormatConditions::executableOf11);
    static final Condition<FirmwareRequest> EXECUTABLE_12 =
            Condition.ofLibvirt("executable format", FormatConditions::executableOf12);
    static final Condition<FirmwareRequest> TEMPLATE_12 =
            Condition.ofLibvirt("template format", FormatConditions::templateOf12);
    static final Condition<FirmwareRequirement> STATED_TEMPLATE =
            Condition.ofDomainwright("template format", FormatConditions::statedTemplate);

    private FormatConditions() {}

    /** Without a loader element, libvirt 11 takes the format that the NVRAM has for the executable's as well. */
    private static Optional<Objection> executableOf11(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        NvramElement nvram = request.os().nvram();
        if (loader != null) {
            return executable(build, loader.format());
        }
        return executable(build, nvram == null ? null : nvram.format());
    }

    private static Optional<Objection> executableOf12(FirmwareBuild build, FirmwareRequest request) {
        LoaderElement loader = request.os().loader();
        return executable(build, loader == null ? null : loader.format());
    }

    private static Optional<Objection> executable(FirmwareBuild build, @Nullable ImageFormat wanted) {
        if (wanted == null || !(build.mapping() instanceof Flash flash)) {
            return Optional.empty();
        }
        ImageFormat own = flash.executable().format();
        return Objection.unless(
                own == wanted,
                "has a " + own.word() + " executable, the guest wants " + wanted.word(),
                "leave the format out");
    }

    private static Optional<Objection> templateOf12(FirmwareBuild build, FirmwareRequest request) {
        return template(build, wantedTemplateFormat(request.os()));
    }

    /** libvirt 11 does not compare the template's format, and the guest's store gets it. */
    private static Optional<Objection> statedTemplate(FirmwareBuild build, FirmwareRequirement stated) {
        return template(build, stated.imageFormat().orElse(null));
    }

    private static Optional<Objection> template(FirmwareBuild build, @Nullable ImageFormat wanted) {
        if (wanted == null || !(build.mapping() instanceof SplitFlash split)) {
            return Optional.empty();
        }
        ImageFormat own = split.template().format();
        return Objection.unless(
                own == wanted,
                "has a " + own.word() + " template, the guest wants " + wanted.word(),
                "leave the format out");
    }

    private static @Nullable ImageFormat wantedTemplateFormat(OsFirmware os) {
        NvramElement nvram = os.nvram();
        if (nvram == null) {
            return null;
        }
        if (nvram.templateFormat() != null || nvram.template() != null) {
            return nvram.templateFormat();
        }
        return os.loader() == null || os.loader().isEmpty() ? nvram.format() : null;
    }
}
