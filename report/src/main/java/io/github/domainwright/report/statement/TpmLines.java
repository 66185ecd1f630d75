package io.github.domainwright.report.statement;

import io.github.domainwright.tree.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about the TPM, what it is bound to, and who looks at it. */
final class TpmLines {
    private TpmLines() {}

    static List<Line> of(BootFacts facts) {
        List<Element> tpms = facts.tpms();
        if (tpms.isEmpty()) {
            return List.of(LineTable.line("tpm-none"));
        }
        List<Line> lines = new ArrayList<>();
        if (!tpms.stream().allMatch(BootFacts::isAlways)) {
            lines.add(LineTable.line("tpm-optional"));
        }
        tpms.forEach(tpm -> device(tpm, lines));
        if (facts.firmware() == BootFacts.FirmwareKind.CHOSEN || facts.firmware() == BootFacts.FirmwareKind.NAMED) {
            lines.add(LineTable.line("tpm-measured"));
        }
        lines.add(LineTable.line("tpm-unverified"));
        return lines.stream().distinct().toList();
    }

    private static void device(Element tpm, List<Line> lines) {
        Optional<Element> backend = tpm.element("backend");
        String type = backend.flatMap(element -> element.literal("type")).orElse("");
        switch (type) {
            case "emulator" -> emulated(tpm, backend.orElseThrow(), lines);
            case "passthrough" -> lines.add(LineTable.line("tpm-passthrough"));
            case "external" -> lines.add(LineTable.line("tpm-external"));
            default -> lines.add(LineTable.line("tpm-other"));
        }
    }

    private static void emulated(Element tpm, Element backend, List<Line> lines) {
        Optional<String> version = backend.literal("version");
        lines.add(version.map(known -> LineTable.line(
                        "tpm-emulated",
                        "version",
                        known,
                        "model",
                        tpm.literal("model").orElse("that libvirt chooses")))
                .orElseGet(() -> LineTable.line("tpm-emulated-unversioned")));
        if (version.equals(Optional.of("1.2"))) {
            lines.add(LineTable.line("tpm-old"));
        }
        lines.add(LineTable.line("tpm-bound"));
        boolean isEncrypted =
                backend.element("encryption").filter(BootFacts::isAlways).isPresent();
        lines.add(LineTable.line(isEncrypted ? "tpm-encrypted" : "tpm-clear"));
    }
}
