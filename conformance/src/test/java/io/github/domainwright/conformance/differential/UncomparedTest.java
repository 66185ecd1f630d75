package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of the check is named, is there, and is told. */
class UncomparedTest {
    private final List<Word> words = VocabularyProcessor.words();

    @TempDir
    Path directory;

    @Test
    void leavesOutWordsAndMembers() throws IOException {
        List<Word> left = read("Rng", "Disk.bus").leftIn(words);

        assertThat(left).extracting(Word::name).doesNotContain("Rng").contains("Disk");
        assertThat(left)
                .filteredOn(word -> word.name().equals("Disk"))
                .flatExtracting(Word::members)
                .extracting(Word.Member::name)
                .doesNotContain("bus")
                .contains("target");
    }

    @Test
    void saysHowMuchIsLeftOut() throws IOException {
        assertThat(read("Rng", "Disk.bus").remark()).startsWith("skipped: 2 ");
    }

    @Test
    void refusesARowAboutWhatIsNotThere() throws IOException {
        Uncompared uncompared = read("Rng", "Disk.no");

        assertThatThrownBy(() -> uncompared.leftIn(words)).hasMessageContaining("Disk.no");
    }

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        assertThat(Uncompared.read(Path.of("uncompared.tsv")).leftIn(words))
                .extracting(Word::name)
                .contains("Disk", "Memory");
    }

    private Uncompared read(String... names) throws IOException {
        return Uncompared.read(Files.write(directory.resolve("names.tsv"), List.of(names)));
    }
}
