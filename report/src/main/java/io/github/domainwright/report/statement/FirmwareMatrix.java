package io.github.domainwright.report.statement;

import io.github.domainwright.firmware.FirmwareRequirement;
import io.github.domainwright.firmware.FirmwareSelection;
import io.github.domainwright.firmware.FirmwareTable;
import io.github.domainwright.platform.DocumentRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which firmware build each distribution in the built-in table has for a guest.
 *
 * @param question what was asked for, in words; {@code ""} if there was nothing to ask
 * @param why why nothing was asked; {@code ""} if something was
 * @param rows the answers, releases with the same answer together
 */
public record FirmwareMatrix(String question, String why, List<Row> rows) {
    /** Copies the list. */
    public FirmwareMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * The answer of some releases.
     *
     * @param releases the distributions and releases, such as {@code debian 12}
     * @param answer what they have
     */
    public record Row(List<String> releases, MatrixAnswer answer) {
        /** Copies the list. */
        public Row {
            releases = List.copyOf(releases);
        }
    }

    static FirmwareMatrix of(StatedGuest guest, BootFacts facts) {
        if (guest.isRefused()) {
            return none("The guest is refused, so no firmware was looked for.");
        }
        return switch (facts.firmware()) {
            case BIOS -> none("BIOS needs no firmware build: QEMU brings it.");
            case UNKNOWN -> none("The document states no firmware.");
            case NAMED -> facts.isLoaderByGuest() ? none("Each guest brings the path of its firmware.") : named(facts);
            case CHOSEN ->
                facts.state().isEmpty() && facts.mentionsSecureBoot()
                        ? none(
                                "The document leaves open whether keys are enrolled, so there is no one build to look for.")
                        : DocumentRequirement.of(guest.tree(), guest.versions())
                                .map(FirmwareMatrix::chosen)
                                .orElse(
                                        none(
                                                "The document does not name an architecture and a machine type that are known."));
        };
    }

    private static FirmwareMatrix none(String why) {
        return new FirmwareMatrix("", why, List.of());
    }

    private static FirmwareMatrix chosen(FirmwareRequirement requirement) {
        Map<MatrixAnswer, List<String>> answers = new LinkedHashMap<>();
        FirmwareTable.builtIn().all().forEach((release, source) -> {
            FirmwareSelection selection = source.select(requirement);
            answers.computeIfAbsent(MatrixAnswer.of(selection), answer -> new ArrayList<>())
                    .add(release);
        });
        return new FirmwareMatrix(requirement.toString(), "", rows(answers));
    }

    /** Looks for the releases that have the file that the document names. */
    private static FirmwareMatrix named(BootFacts facts) {
        Optional<FirmwareRequirement> anything = facts.architecture()
                .map(architecture -> FirmwareRequirement.of(architecture, "").build());
        if (anything.isEmpty()) {
            return none("The document does not name an architecture that is known.");
        }
        Map<MatrixAnswer, List<String>> answers = new LinkedHashMap<>();
        FirmwareTable.builtIn()
                .all()
                .forEach((release, source) -> source.select(anything.get()).candidates().stream()
                        .flatMap(candidate -> candidate.build().stream())
                        .filter(build -> build.mapping().executablePath().equals(facts.loaderPath()))
                        .findFirst()
                        .ifPresent(build -> answers.computeIfAbsent(
                                        MatrixAnswer.ofFile(build, facts.template()), answer -> new ArrayList<>())
                                .add(release)));
        return answers.isEmpty()
                ? none("No release in the built-in table has the file " + facts.loaderPath() + ".")
                : new FirmwareMatrix("the file " + facts.loaderPath(), "", rows(answers));
    }

    private static List<Row> rows(Map<MatrixAnswer, List<String>> answers) {
        return answers.entrySet().stream()
                .map(entry -> new Row(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Returns how many releases have a build. */
    public long found() {
        return count(true);
    }

    /** Returns how many releases have none. */
    public long refused() {
        return count(false);
    }

    private long count(boolean isFound) {
        return rows.stream()
                .filter(row -> row.answer().build().isEmpty() != isFound)
                .mapToLong(row -> row.releases().size())
                .sum();
    }
}
