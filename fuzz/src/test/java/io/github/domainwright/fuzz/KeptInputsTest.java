package io.github.domainwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each input that was kept, most of them because they once made a target fail, and the inputs that fuzzing starts from. */
class KeptInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/inputs");
    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<Arguments> inputs() throws IOException {
        return files(INPUTS).stream().map(file -> Arguments.of(name(file.getParent()), file));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void failsNoMore(String target, Path input) throws Exception {
        Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class).invoke(null, (Object)
                Files.readAllBytes(input));
    }

    @Test
    void allTargetsHaveInputsToStartFrom() throws IOException {
        List<String> targets = files(SOURCES).stream()
                .map(file ->
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.'))
                .filter(name -> name.endsWith("Fuzz"))
                .toList();

        try (Stream<Path> directories = Files.list(INPUTS)) {
            assertThat(directories.map(KeptInputsTest::name)).containsExactlyInAnyOrderElementsOf(targets);
        }
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(files(INPUTS.resolve(target))).isNotEmpty());
    }
}
