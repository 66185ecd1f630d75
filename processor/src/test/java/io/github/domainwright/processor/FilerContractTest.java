package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.NotedFiler;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What incremental builds rely on: each file comes from one profile, nothing else is written, and always the same. */
class FilerContractTest {
    private static final List<String> PROFILES = List.of("First", "Second", "Third");

    @TempDir
    Path directory;

    private static String profile(String name) {
        return """
                package acme;

                import io.github.domainwright.annotation.*;
                import java.nio.file.Path;
                import java.util.List;
                import java.util.Optional;
                import java.util.UUID;

                @VmProfile
                @SecureBoot
                @Memory("1 GiB")
                @Tpm
                @Graphics
                public record %1$s(
                        @DomainName String name,
                        @DomainUuid Optional<UUID> id,
                        @Disk(target = "vda") List<Path> disks,
                        @NetworkInterface Optional<String> mac) {

                    @VmProfile
                    @Memory("1 GiB")
                    public interface Inner {
                        @DomainName
                        String name();
                    }
                }
                """.formatted(name);
    }

    @ParameterizedTest
    @EnumSource
    void writesEachFileForOneProfile(TestCompiler compiler) throws IOException {
        NotedFiler.Processing processor = new NotedFiler.Processing(new VmProfileProcessor());
        Compilation compilation = Compilation.with(compiler, directory).processors(processor);
        for (String name : PROFILES) {
            compilation.source(name + ".java", profile(name));
        }

        Compiled compiled = compilation.run();

        assertThat(compiled.messages()).isEmpty();
        Map<String, List<String>> expected = new TreeMap<>();
        for (String name : PROFILES) {
            for (String suffix : List.of("Builder", "Xml")) {
                expected.put("acme." + name + suffix, List.of("acme." + name));
                expected.put("acme." + name + "_Inner" + suffix, List.of("acme." + name + ".Inner"));
            }
        }
        NotedFiler filer = processor.filer();
        assertThat(filer.others()).isEmpty();
        assertThat(filer.names()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(filer.origins()).isEqualTo(expected);
        assertThat(compiled.resources()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameForAnyOrderOfTheSources(TestCompiler compiler) throws IOException {
        Compilation forwards = Compilation.with(compiler, directory);
        Compilation backwards = Compilation.with(compiler, directory);
        for (int i = 0; i < PROFILES.size(); i++) {
            String name = PROFILES.get(i);
            String other = PROFILES.get(PROFILES.size() - 1 - i);
            forwards.source(name + ".java", profile(name));
            backwards.source(other + ".java", profile(other));
        }

        Map<String, String> generated = forwards.run().generated();

        assertThat(generated).hasSize(4 * PROFILES.size());
        assertThat(backwards.run().generated()).isEqualTo(generated);
        assertThat(generated.values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("\r", directory.toString())
                        .isASCII());
    }

    /** A build tool that is told what comes from what compiles only the source that was touched, beside the other classes. */
    @ParameterizedTest
    @EnumSource
    void touchedProfileWritesItsOwnFilesAgainAndNoOthers(TestCompiler compiler) throws IOException {
        Compilation whole = Compilation.with(compiler, directory);
        for (String name : PROFILES) {
            whole.source(name + ".java", profile(name));
        }
        Compiled before = whole.run();
        String touched = profile("Second").replaceFirst("1 GiB", "2 GiB");
        // What came from the touched source is gone before it is compiled again.
        try (Stream<Path> classes = Files.list(before.classesDirectory().resolve("acme"))) {
            for (Path stale : classes.filter(
                            file -> file.getFileName().toString().startsWith("Second"))
                    .toList()) {
                Files.delete(stale);
            }
        }

        Map<String, String> again = Compilation.with(compiler, directory)
                .library(before.classesDirectory())
                .source("Second.java", touched)
                .run()
                .generated();

        assertThat(again).hasSize(4).allSatisfy((name, text) -> assertThat(name).startsWith("acme/Second"));
        Compilation changed = Compilation.with(compiler, directory);
        for (String name : PROFILES) {
            changed.source(name + ".java", name.equals("Second") ? touched : profile(name));
        }
        Map<String, String> expected = new TreeMap<>(before.generated());
        expected.putAll(again);
        assertThat(changed.run().generated()).isEqualTo(expected);
        assertThat(again.get("acme/SecondXml.java")).contains("2097152");
    }
}
