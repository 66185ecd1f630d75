package io.github.domainwright.firmware;

import io.github.domainwright.annotation.Architecture;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of {@code firmware-builds.tsv}.
 *
 * @param distribution as the file names it
 * @param release as the file names it
 * @param offer the build, and whether it may be used
 */
record TableRow(String distribution, String release, Offer offer) {
    private static final String NONE = "-";
    private static final String UNKNOWN = "?";

    static List<TableRow> readAll() {
        return DataFile.rows("firmware-builds.tsv", 16).stream()
                .map(TableRow::of)
                .toList();
    }

    private static TableRow of(List<String> fields) {
        String use = fields.get(3);
        String descriptor = fields.get(4);
        String executable = fields.get(6);
        String remark = fields.get(15).equals(NONE) ? "" : fields.get(15);
        String name = descriptor.equals(NONE) ? executable : descriptor;
        Provenance provenance = new Provenance(
                !fields.get(11).equals(UNKNOWN),
                known(Confidence.ofWord(fields.get(13)), fields.get(13)),
                fields.get(5) + ": " + fields.get(14),
                remark);
        FirmwareBuild build = new FirmwareBuild(
                name,
                List.of(FirmwareInterface.UEFI),
                mapping(fields.get(8), image(executable, fields.get(7)), fields.get(9), fields.get(10)),
                List.of(target(fields.get(2), fields.get(12))),
                features(fields.get(11)),
                provenance);
        String withheld = use.equals("never") ? "the table only lists it: " + remark : null;
        List<String> warnings = provenance.confidence() == Confidence.INFERRED
                ? List.of(name + " is inferred, nobody looked at it: " + provenance.source())
                : List.of();
        return new TableRow(
                fields.get(0), fields.get(1), new Offer(name, build, use.equals("auto"), withheld, warnings));
    }

    private static FirmwareMapping mapping(
            String mode, FirmwareImage executable, String template, String templateFormat) {
        return switch (mode) {
            case "split" -> new FirmwareMapping.SplitFlash(executable, image(template, templateFormat));
            case "combined" -> new FirmwareMapping.CombinedFlash(executable);
            case "stateless" -> new FirmwareMapping.StatelessFlash(executable);
            case "memory" -> new FirmwareMapping.Memory(executable.path());
            case "memory-uefi-vars" ->
                template.equals(NONE)
                        ? new FirmwareMapping.Memory(executable.path())
                        : new FirmwareMapping.MemoryWithVarstore(executable.path(), template);
            case "igvm" -> new FirmwareMapping.Igvm(executable.path());
            default -> throw new IllegalStateException("firmware-builds.tsv: unknown mode " + mode);
        };
    }

    private static FirmwareImage image(String path, String format) {
        return new FirmwareImage(path, format.equals("qcow2") ? ImageFormat.QCOW2 : ImageFormat.RAW);
    }

    private static FirmwareTarget target(String architecture, String machines) {
        return new FirmwareTarget(
                known(Architecture.ofQemuName(architecture), architecture).libvirtName(), words(machines));
    }

    private static Set<FirmwareFeature> features(String list) {
        Set<FirmwareFeature> features = EnumSet.noneOf(FirmwareFeature.class);
        words(list).forEach(word -> features.add(known(FirmwareFeature.ofWord(word), word)));
        return features;
    }

    private static List<String> words(String list) {
        return list.equals(NONE) || list.equals(UNKNOWN) ? List.of() : List.of(list.split(","));
    }

    private static <T> T known(Optional<T> value, String word) {
        return value.orElseThrow(() -> new IllegalStateException("firmware-builds.tsv: unknown word " + word));
    }
}
