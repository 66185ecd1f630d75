package io.github.domainwright.report.statement;

import io.github.domainwright.firmware.Candidate;
import io.github.domainwright.firmware.FirmwareBuild;
import io.github.domainwright.firmware.FirmwareFeature;
import io.github.domainwright.firmware.FirmwareMapping;
import io.github.domainwright.firmware.FirmwareSelection;
import io.github.domainwright.firmware.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a release has for a guest.
 *
 * @param build the build's descriptor, or its executable where no descriptor names it; {@code ""} if it is refused
 * @param executable the executable's path
 * @param template the path of the template that a variable store starts as; {@code ""} for none
 * @param keys whether keys are enrolled in the template
 * @param variables what protects the variables
 * @param grade how well it is known, such as {@code verified-package}
 * @param source where it was read
 * @param remarks what else has to be known; for a refusal, why each candidate does not do
 */
public record MatrixAnswer(
        String build,
        String executable,
        String template,
        String keys,
        String variables,
        String grade,
        String source,
        List<String> remarks) {
    /** Copies the list. */
    public MatrixAnswer {
        remarks = List.copyOf(remarks);
    }

    static MatrixAnswer of(FirmwareSelection selection) {
        List<String> remarks = new ArrayList<>(selection.warnings());
        Optional<FirmwareBuild> chosen = selection.chosen();
        if (chosen.isPresent()) {
            takenByLibvirt(selection).ifPresent(remarks::add);
            return of(chosen.get(), remarks);
        }
        selection.candidates().stream()
                .filter(candidate -> !candidate.reason().isEmpty())
                .map(candidate -> candidate.name() + " " + candidate.reason())
                .forEach(remarks::add);
        if (remarks.isEmpty()) {
            remarks.add("has no build that could be used");
        }
        return new MatrixAnswer("", "", "", "", "", "", "", remarks);
    }

    /** A file that a document names: whether its template belongs to it decides whether its keys are known. */
    static MatrixAnswer ofFile(FirmwareBuild build, String template) {
        String own = build.mapping().templatePath().orElse("");
        List<String> remarks = new ArrayList<>();
        if (template.isEmpty()) {
            remarks.add("The document names no template: keys are those of the store that it names.");
        } else if (!template.equals(own)) {
            remarks.add("The document names the template " + template + ", which does not belong to this build.");
        }
        MatrixAnswer answer = of(build, remarks);
        return template.equals(own)
                ? answer
                : new MatrixAnswer(
                        answer.build,
                        answer.executable,
                        own,
                        "not known",
                        answer.variables,
                        answer.grade,
                        answer.source,
                        remarks);
    }

    private static MatrixAnswer of(FirmwareBuild build, List<String> remarks) {
        Provenance provenance = build.provenance();
        if (!provenance.remark().isEmpty()) {
            remarks.add(provenance.remark());
        }
        return new MatrixAnswer(
                build.name(),
                build.mapping().executablePath(),
                build.mapping().templatePath().orElse(""),
                keys(build),
                variables(build),
                provenance.confidence().word(),
                provenance.source(),
                remarks);
    }

    private static String keys(FirmwareBuild build) {
        if (build.has(FirmwareFeature.ENROLLED_KEYS)) {
            return "enrolled";
        }
        return build.provenance().featuresKnown() ? "none" : "not known";
    }

    private static String variables(FirmwareBuild build) {
        FirmwareMapping mapping = build.mapping();
        if (mapping instanceof FirmwareMapping.MemoryWithVarstore) {
            return "kept by QEMU";
        }
        if (mapping instanceof FirmwareMapping.SplitFlash) {
            boolean isProtected = build.has(FirmwareFeature.REQUIRES_SMM);
            return isProtected
                    ? "written by SMM only"
                    : build.provenance().featuresKnown() ? "writable by the guest" : "not known";
        }
        return mapping instanceof FirmwareMapping.CombinedFlash ? "inside the image" : "forgotten at each start";
    }

    private static Optional<String> takenByLibvirt(FirmwareSelection selection) {
        return selection.candidates().stream()
                .filter(Candidate::isTakenByLibvirt)
                .findFirst()
                .filter(candidate -> candidate.verdict() == Candidate.Verdict.REJECTED)
                .map(candidate ->
                        "libvirt by itself would take " + candidate.name() + ", which " + candidate.reason() + ".");
    }
}
