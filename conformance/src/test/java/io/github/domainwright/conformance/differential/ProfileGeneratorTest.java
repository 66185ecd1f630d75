package io.github.domainwright.conformance.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.domainwright.value.ValueFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random profiles are the same for one seed, and reach the whole vocabulary. */
class ProfileGeneratorTest {
    private static final Path VALUES = Path.of("values.tsv");

    private final List<Word> words = VocabularyProcessor.words();

    @Test
    void makesTheSameProfilesOfOneSeed() throws IOException {
        assertThat(sources(7, 50)).isEqualTo(sources(7, 50)).isNotEqualTo(sources(8, 50));
    }

    @Test
    void usesEachWordOfTheVocabulary() throws IOException {
        String all = String.join("\n", sources(1, 500));

        assertThat(words).hasSizeGreaterThan(50);
        assertThat(words).allSatisfy(word -> assertThat(all).contains("annotation." + word.name() + "("));
    }

    @ParameterizedTest
    @EnumSource(ValueFormat.class)
    void hasAValueOfEachFormat(ValueFormat format) throws IOException {
        ValuePool pool = ValuePool.read(VALUES);

        assertThatCode(() -> pool.pickValid(format, new Random(1))).doesNotThrowAnyException();
    }

    private List<String> sources(long seed, int count) throws IOException {
        ProfileGenerator generator = new ProfileGenerator(words, ValuePool.read(VALUES), seed);
        return Stream.generate(() -> generator.next().source()).limit(count).toList();
    }
}
