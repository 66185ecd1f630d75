package io.github.domainwright.processor.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A guest without one of its required values does not compile. */
class MissingValueTest {
    private static final String AGENT = """
            package acme;

            import io.github.domainwright.annotation.*;
            import java.nio.file.Path;
            import java.util.Optional;

            @VmProfile
            @Memory("2 GiB")
            public record Agent(
                    @DomainName String name,
                    @Disk(target = "vda") Path root,
                    @Disk(target = "vdb") Optional<Path> data) {}
            """;

    private static final String USER = """
            package acme;

            import java.nio.file.Path;

            class User {
                Agent agent() {
                    return AgentBuilder.builder()%s;
                }
            }
            """;

    @TempDir
    Path directory;

    static Stream<Arguments> calls() {
        String root = ".root(Path.of(\"/vm/root\"))";
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> Stream.of(
                        Arguments.of(compiler, ".name(\"a\")" + root + ".build()", ""),
                        Arguments.of(compiler, ".name(\"a\").build()", "build()"),
                        Arguments.of(compiler, root + ".build()", "root("),
                        Arguments.of(compiler, ".build()", "build()"),
                        Arguments.of(compiler, ".name(\"a\")" + root, "Agent")));
    }

    @ParameterizedTest(name = "{1} under {0}")
    @MethodSource("calls")
    void isSeenByTheCompiler(TestCompiler compiler, String calls, String missing) throws Exception {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("acme/Agent.java", AGENT)
                .source("acme/User.java", USER.formatted(calls))
                .run();

        assertThat(compiled.isSuccess()).isEqualTo(missing.isEmpty());
        if (!missing.isEmpty()) {
            assertThat(compiled.messages())
                    .singleElement()
                    .extracting(Message::text)
                    .asString()
                    .contains(missing);
        }
    }
}
