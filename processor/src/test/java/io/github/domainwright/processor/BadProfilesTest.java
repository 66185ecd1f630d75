package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Expectation;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.processor.testing.TestSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each source in {@code bad/} causes the messages that its comments expect, and no others. */
class BadProfilesTest {
    /** javac moves all lines but the first further in. */
    private static final Pattern SHAPE = Pattern.compile("""
            \\[DW\\d{4}] .+[.?]
             +Why: .+
             +Fix: .+\
            (\n +\\(from @.+\\))?\
            (\n +In: .+)?""");

    @TempDir
    Path directory;

    static Stream<Arguments> compilersAndSources() {
        return TestSources.byCompiler("bad");
    }

    @ParameterizedTest
    @MethodSource("compilersAndSources")
    void causesTheExpectedMessages(TestCompiler compiler, Path file) throws IOException {
        String source = TestSources.read(file);

        Compiled compiled = Compilation.with(compiler, directory)
                .source(file.getFileName().toString(), source)
                .run();

        List<Message> unexpected = new ArrayList<>(compiled.messages());
        List<Expectation> unmet = new ArrayList<>();
        for (Expectation expectation : Expectation.in(source)) {
            unexpected.stream()
                    .filter(message -> expectation.isMetBy(message, compiler))
                    .findFirst()
                    .ifPresentOrElse(unexpected::remove, () -> unmet.add(expectation));
        }
        assertThat(unmet).as("expected, but not among %s", compiled.messages()).isEmpty();
        assertThat(unexpected).as("not expected").isEmpty();
        assertThat(compiled.messages())
                .extracting(Message::text)
                .allSatisfy(text -> assertThat(text).matches(SHAPE));
    }
}
