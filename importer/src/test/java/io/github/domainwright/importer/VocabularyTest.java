package io.github.domainwright.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.importer.vocabulary.Vocabulary;
import io.github.domainwright.importer.vocabulary.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The importer knows every word, without a list of them. */
class VocabularyTest {
    private static final Path SOURCES = Path.of("../runtime/src/main/java/io/github/domainwright/annotation");

    @Test
    void readsEveryWord() throws IOException {
        List<String> declared;
        try (Stream<Path> files = Files.list(SOURCES)) {
            declared = files.filter(VocabularyTest::declaresAWord)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }

        assertThat(Vocabulary.ofLibrary().all().stream().map(Word::name)).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(declared).hasSizeGreaterThan(100);
    }

    private static boolean declaresAWord(Path file) {
        try {
            return Files.readString(file).contains("\n@DomainElement(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
