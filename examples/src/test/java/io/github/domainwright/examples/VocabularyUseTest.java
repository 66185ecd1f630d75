package io.github.domainwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each word of the vocabulary is in an example, whose document a real libvirt takes. */
class VocabularyUseTest {
    private static final Path VOCABULARY = Path.of("../runtime/src/main/java/io/github/domainwright/annotation");
    private static final Path EXAMPLES = Path.of("src/main/java");

    @Test
    void usesEachWord() throws IOException {
        String examples =
                sources(EXAMPLES).stream().map(VocabularyUseTest::read).collect(Collectors.joining("\n"));

        List<String> unused = sources(VOCABULARY).stream()
                .filter(source -> read(source).contains("\n@DomainElement("))
                .map(source -> "@" + source.getFileName().toString().replace(".java", ""))
                .filter(word -> !examples.matches("(?s).*" + word + "\\b.*"))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static List<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
