package io.github.domainwright.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.importer.check.CheckResult;
import io.github.domainwright.importer.check.ProfileCheck;
import io.github.domainwright.importer.note.NotImportableException;
import io.github.domainwright.tree.DomainPath;
import io.github.domainwright.tree.DomainTree;
import io.github.domainwright.xml.DomainReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Imports libvirt's own documents. Each gives a profile that compiles and whose document is equal, or a row of
 * {@code explained.tsv} says why not; a row for a document that has become equal fails, too.
 */
@EnabledIfSystemProperty(named = "domainwright.import.corpus", matches = ".+")
class CorpusImportTest {
    private static final Path DIRECTORY = Path.of(System.getProperty("domainwright.import.corpus", "."));
    private static final Set<String> ARCHITECTURES = Set.of("x86_64", "aarch64");
    private static final DomainPath ARCHITECTURE = DomainPath.of("os/type/@arch");

    private final ProfileCheck check = new ProfileCheck();
    private final Map<String, String> explained = explained();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private int passed;

    @Test
    void importsLibvirtsDocuments() throws Exception {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                importing(file);
            }
        }
        explained.keySet().forEach(name -> failed.add(name + ": explained, but not there"));
        counts.forEach((outcome, count) -> System.out.printf("%4d  %s%n", count, outcome));
        failed.forEach(System.out::println);
        System.out.printf("%d passed, %d failed%n", passed, failed.size());

        assertThat(passed).isPositive();
        assertThat(failed).isEmpty();
    }

    private void importing(Path file) throws Exception {
        DomainTree document = DomainReader.read(file);
        String architecture = document.literal(ARCHITECTURE).orElse("x86_64");
        if (!ARCHITECTURES.contains(architecture)) {
            counts.merge("of other architectures, see the notes of each", 1, Integer::sum);
            return;
        }
        String name = file.getFileName().toString();
        String outcome = outcome(document, name);
        String explanation = explained.remove(name);
        counts.merge(outcome.replaceFirst(":.*", "") + (explanation == null ? "" : ", explained"), 1, Integer::sum);
        boolean isEqual = outcome.startsWith("equal");
        if (isEqual == (explanation == null) && (isEqual || outcome.matches(explanation))) {
            passed++;
        } else {
            failed.add(name + ": " + outcome + (explanation == null ? "" : ", but explained as " + explanation));
        }
    }

    private String outcome(DomainTree document, String name) {
        try {
            ImportedProfile profile = ProfileImport.from(document)
                    .packageName("acme")
                    .origin(name)
                    .toProfile();
            CheckResult result = check.check(profile, document);
            boolean hasFragments = profile.source().contains("@RawXml");
            return result.isEqual()
                    ? "equal, " + (hasFragments ? "with fragments" : "without fragments")
                    : result.outcome().name().toLowerCase(java.util.Locale.ROOT) + ": "
                            + String.join("; ", result.details()).replace('\n', ' ');
        } catch (NotImportableException e) {
            return "not importable: " + e.getMessage();
        }
    }

    private static Map<String, String> explained() {
        Map<String, String> rows = new HashMap<>();
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/io/github/domainwright/importer/explained.tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> rows.put(columns[0], columns[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
