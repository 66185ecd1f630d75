package io.github.domainwright.examples.clouds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What each example becomes equals its golden file. With {@code EXPECTED_UPDATE=1} in the environment, the golden files are
 * written anew instead. The manifests are also left in {@code target/manifests}, for the check against KubeVirt's types.
 */
final class SideBySideTest {
    private static final Path GOLDEN = Path.of("src/test/resources/clouds");
    private static final Path MANIFESTS = Path.of("target/manifests");

    @TestFactory
    Stream<DynamicTest> equalsItsGoldenFile() throws IOException {
        Files.createDirectories(MANIFESTS);
        return SideBySide.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getKey(), text.getValue())));
    }

    private static void check(String file, String text) throws IOException {
        if (file.endsWith("-kubevirt.json")) {
            Files.writeString(MANIFESTS.resolve(file), text);
        }
        Path golden = GOLDEN.resolve(file);
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void hasATextForEachGoldenFile() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(SideBySide.all().keySet());
        }
    }

    @Test
    void saysTheSameInBothLanguages() {
        SideBySide.all().forEach((file, text) -> {
            if (file.endsWith("-kubevirt.yaml")) {
                assertThat(read(text)).isEqualTo(read(SideBySide.all().get(file.replace(".yaml", ".json"))));
            }
        });
    }

    private static Object read(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
