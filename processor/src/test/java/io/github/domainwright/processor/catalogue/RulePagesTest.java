package io.github.domainwright.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/rules} say what the catalogue says; {@code EXPECTED_UPDATE=1} writes them anew. */
class RulePagesTest {
    private static final Path DIRECTORY =
            Path.of(System.getProperty("basedir", "."), "..", "docs", "rules").normalize();

    @Test
    void areEqualToTheCatalogue() throws IOException {
        Map<String, String> expected = new RulePages().files();
        if (System.getenv("EXPECTED_UPDATE") != null) {
            write(expected);
        }

        assertThat(written()).isEqualTo(expected);
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(DIRECTORY)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(DIRECTORY);
        for (String obsolete : written().keySet()) {
            Files.delete(DIRECTORY.resolve(obsolete));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(DIRECTORY.resolve(file.getKey()), file.getValue());
        }
    }
}
