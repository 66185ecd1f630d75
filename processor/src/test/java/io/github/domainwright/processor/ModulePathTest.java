package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles in a module of their own: generated code mentions only what the module reads. */
class ModulePathTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.DomainName;
            import io.github.domainwright.annotation.Memory;
            import io.github.domainwright.annotation.SecureBoot;
            import io.github.domainwright.annotation.VmProfile;

            @VmProfile
            @SecureBoot
            @Memory("1 GiB")
            public record Agent(@DomainName String name) {}
            """;

    private static final String GENERATED = "import javax.annotation.processing.Generated;";
    private static final String NULL_MARKED = "import org.jspecify.annotations.NullMarked;";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "requires java.compiler;", "requires transitive java.compiler;"})
    void compilesInAModuleWhateverItReads(String required) throws IOException {
        String module =
                "module acme { requires transitive io.github.domainwright; %s exports acme; }".formatted(required);

        Compiled compiled = Compilation.with(TestCompiler.JAVAC, directory)
                .strict()
                .source("module-info.java", module)
                .source("acme/Agent.java", PROFILE)
                .onModulePath()
                .run();

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.isSuccess()).isTrue();
        assertThat(compiled.generated().values())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains(NULL_MARKED).doesNotContain(GENERATED));
    }

    @ParameterizedTest
    @EnumSource
    void marksWhatIsGeneratedOnTheClassPath(TestCompiler compiler) throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .strict()
                .source("acme/Agent.java", PROFILE)
                .run();

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated().values())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains(GENERATED, NULL_MARKED));
    }
}
