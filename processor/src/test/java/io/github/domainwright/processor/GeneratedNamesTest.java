package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles that are called as classes which the generated code uses or declares, in a package and in none. */
class GeneratedNamesTest {
    private static final String PROFILE = """
            %1$s

            import io.github.domainwright.annotation.*;

            @VmProfile
            @SecureBoot
            @Memory("1 GiB")
            public interface %2$s {
                @DomainName
                String name();

                @NetworkInterface
                java.util.Optional<io.github.domainwright.value.MacAddress> mac();

                @Disk(target = "vda")
                java.util.List<java.nio.file.Path> disks();
            }
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> names() {
        return Stream.of("Guest", "Values", "NameStage", "BuildStage", "Objects", "List", "Optional", "Path", "XmlOut")
                .flatMap(name -> Stream.of("package acme;", "")
                        .flatMap(place -> Arrays.stream(TestCompiler.values())
                                .map(compiler -> Arguments.of(compiler, place, name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void compiles(TestCompiler compiler, String place, String name) throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .strict()
                .source(name + ".java", PROFILE.formatted(place, name))
                .run();

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated()).hasSize(2);
    }
}
