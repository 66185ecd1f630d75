package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import io.github.domainwright.processor.testing.TestSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each source in {@code good/} compiles without a word, and so does what is generated for it. If its class has a method
 * {@code document()}, that returns the document in {@code expected/}; {@code EXPECTED_UPDATE=1} rewrites that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoodProfilesTest {
    private static final Pattern CODE = Pattern.compile("DW\\d{4}");

    @TempDir
    static Path directory;

    private final Map<List<Object>, Compiled> compiled = new HashMap<>();

    static Stream<Arguments> compilersAndSources() {
        return TestSources.byCompiler("good");
    }

    static Stream<Path> sources() {
        return TestSources.in("good");
    }

    @ParameterizedTest
    @MethodSource("compilersAndSources")
    void compilesWithoutAWord(TestCompiler compiler, Path file) throws Exception {
        Compiled result = compile(compiler, file);

        assertThat(result.messages()).isEmpty();
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.generated()).isNotEmpty();
        if (TestSources.read(file).contains(" document()")) {
            String document = (String) result.call(TestSources.className(file), "document");
            TestSources.compare(document, TestSources.expected(file));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isTheSameUnderBothCompilers(Path file) throws IOException {
        assertThat(compile(TestCompiler.ECJ, file).generated())
                .isEqualTo(compile(TestCompiler.JAVAC, file).generated());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isDocumented(Path file) throws IOException {
        Compiled profile = compile(TestCompiler.JAVAC, file);
        Compilation generated = Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .options("-Xdoclint:all/protected", "-proc:none")
                .processors()
                .library(profile.classesDirectory());
        for (Map.Entry<String, String> source : profile.generated().entrySet()) {
            generated.source(source.getKey(), source.getValue());
        }

        assertThat(generated.run().messages()).isEmpty();
    }

    @Test
    void showsAFixForEachCode() {
        Set<String> broken = new TreeSet<>();
        TestSources.in("bad").forEach(file -> broken.addAll(codes(TestSources.read(file))));
        Set<String> fixed = new TreeSet<>();
        TestSources.in("good/fixed").forEach(file -> fixed.addAll(codes(TestSources.className(file))));

        assertThat(fixed).isEqualTo(broken);
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        for (Matcher code = CODE.matcher(text); code.find(); ) {
            codes.add(code.group());
        }
        return codes;
    }

    private Compiled compile(TestCompiler compiler, Path file) throws IOException {
        List<Object> key = List.of(compiler, file);
        if (!compiled.containsKey(key)) {
            Compilation compilation = Compilation.with(compiler, directory)
                    .strict()
                    .source(file.getFileName().toString(), TestSources.read(file));
            compiled.put(key, compilation.run());
        }
        return compiled.get(key);
    }
}
