package io.github.domainwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each example's document equals its golden file. With {@code EXPECTED_UPDATE=1} in the environment, the golden files are
 * written anew instead. The documents are also left in {@code target/domains}, for checks against a real libvirt.
 */
final class ExampleDomainsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path EMITTED = Path.of("target/domains");

    @TestFactory
    Stream<DynamicTest> equalsItsGoldenFile() throws IOException {
        Files.createDirectories(EMITTED);
        return ExampleDomains.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(), () -> check(example.getKey() + ".xml", example.getValue())));
    }

    private static void check(String file, String document) throws IOException {
        Files.writeString(EMITTED.resolve(file), document);
        Path golden = GOLDEN.resolve(file);
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.writeString(golden, document);
        }
        assertThat(document).isEqualTo(Files.readString(golden));
    }

    @Test
    void hasAnExampleForEachGoldenFile() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(ExampleDomains.all().keySet().stream()
                            .map(name -> name + ".xml")
                            .toList());
        }
    }
}
