package io.github.domainwright.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.annotation.FirmwareType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds libvirt's own answer against a table of expected ones, over the descriptor files of the distributions. The
 * property names a directory with {@code selection-libvirt-11.3-rules.tsv} and {@code descriptors/SET/*.json}.
 */
@EnabledIfSystemProperty(named = "domainwright.firmware-facts", matches = ".+")
class SelectionTableTest {
    private final Path facts = Path.of(System.getProperty("domainwright.firmware-facts", "."));

    @TempDir
    private Path roots;

    @Test
    void agreesInEveryRow() throws IOException {
        Map<String, FirmwareDescriptors> sets = new HashMap<>();
        List<String> rows = Files.readAllLines(facts.resolve("selection-libvirt-11.3-rules.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split("\t");
            FirmwareDescriptors set = sets.computeIfAbsent(fields[0], this::read);
            FirmwareMatch match = set.match(request(fields), RuleSet.LIBVIRT_11);

            assertThat(match.chosen().map(FirmwareBuild::name).orElse("(none)"))
                    .as(row)
                    .isEqualTo(fields[5]);
            assertThat(match.chosen()
                            .map(build -> build.mapping().executablePath())
                            .orElse("-"))
                    .as(row)
                    .isEqualTo(fields[7]);
        }
        assertThat(rows).hasSizeGreaterThan(100);
    }

    private static FirmwareRequest request(String[] fields) {
        return new FirmwareRequest(
                new OsFirmware(FirmwareType.UEFI, wanted(fields[3]), wanted(fields[4]), null, null, null),
                new GuestPlatform(fields[1], fields[2], Tristate.ABSENT, false, false, null, LaunchTechnology.NONE));
    }

    private static Tristate wanted(String word) {
        return word.equals("-") ? Tristate.ABSENT : Tristate.of(word.equals("yes"));
    }

    private FirmwareDescriptors read(String set) {
        Path root = roots.resolve(set);
        Path directory = root.resolve(DescriptorFiles.SHARE);
        try (Stream<Path> files = Files.list(facts.resolve("descriptors").resolve(set))) {
            Files.createDirectories(directory);
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FirmwareDescriptors.under(root);
    }
}
