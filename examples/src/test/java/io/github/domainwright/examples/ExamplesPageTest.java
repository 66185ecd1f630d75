package io.github.domainwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the examples has a question for each of them, and leads to profiles that are there. */
final class ExamplesPageTest {
    private static final Pattern NAME = Pattern.compile("(?m)`(?:-Dexample=)?([a-z0-9-]+)`(?: \\||\\.)");
    private static final Pattern LINK = Pattern.compile("]\\((src/[^)]*)\\)");

    @Test
    void asksForEachExampleOnce() throws IOException {
        assertThat(found(NAME)).containsExactlyInAnyOrderElementsOf(Demo.all().keySet());
    }

    @Test
    void leadsToProfilesThatAreThere() throws IOException {
        assertThat(found(LINK))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<String> found = pattern.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(result -> result.group(1))) {
            return found.toList();
        }
    }
}
