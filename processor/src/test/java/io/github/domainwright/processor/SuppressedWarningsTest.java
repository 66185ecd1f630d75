package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code @SuppressWarnings} on a profile and around it. Eclipse's compiler warns of every word it does not know. */
class SuppressedWarningsTest {
    private static final String PROFILE = """
            package acme;

            import io.github.domainwright.annotation.*;

            %s
            final class Around {
                private Around() {}

                @VmProfile
                @SecureBoot
                @MachineType(%s)
                @Memory("2 GiB")
                %s
                interface Guest {
                    @DomainName
                    String name();
                }
            }
            """;
    private static final String OLD = "value = MachineFamily.Q35, version = \"2.8\"";
    private static final String ON_PC = "MachineFamily.I440FX";

    @TempDir
    Path directory;

    private List<Message> ours(TestCompiler compiler, String around, String machine, String onProfile)
            throws IOException {
        Compiled compiled = Compilation.with(compiler, directory)
                .source("acme/Around.java", PROFILE.formatted(around, machine, onProfile))
                .run();
        return compiled.messages().stream()
                .filter(message -> !message.code().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void switchesAWarningOffOnTheProfileOrAroundIt(TestCompiler compiler) throws IOException {
        assertThat(ours(compiler, "", OLD, "")).extracting(Message::code).containsExactly("DW0107");
        assertThat(ours(compiler, "", OLD, "@SuppressWarnings(\"DW0107\")")).isEmpty();
        assertThat(ours(compiler, "", OLD, "@SuppressWarnings({\"unused\", \"DW0107\"})"))
                .isEmpty();
        assertThat(ours(compiler, "@SuppressWarnings(\"DW0107\")", OLD, "")).isEmpty();
        assertThat(ours(compiler, "@SuppressWarnings(\"all\")", OLD, ""))
                .extracting(Message::code)
                .containsExactly("DW0107");
    }

    @ParameterizedTest
    @EnumSource
    void neverSwitchesAnErrorOffAndSaysSo(TestCompiler compiler) throws IOException {
        List<Message> messages = ours(compiler, "", ON_PC, "@SuppressWarnings(\"DW0103\")");

        assertThat(messages).extracting(Message::code).containsExactlyInAnyOrder("DW0103", "DW0914");
        assertThat(messages).filteredOn("code", "DW0914").singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isNotEqualTo(Kind.ERROR);
            assertThat(warning.line()).isEqualTo(13);
            assertThat(warning.text())
                    .startsWith("[DW0914] @SuppressWarnings(\"DW0103\") has no effect:"
                            + " DW0103 is an error, and only warnings can be switched off.")
                    .contains("Fix: remove \"DW0103\" from @SuppressWarnings.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereAnIdDoesNotExist(TestCompiler compiler) throws IOException {
        assertThat(ours(compiler, "@SuppressWarnings(\"DW107\")", ON_PC.replace("I440FX", "Q35"), ""))
                .singleElement()
                .satisfies(warning -> assertThat(warning.text())
                        .startsWith("[DW0914] @SuppressWarnings(\"DW107\") has no effect:"
                                + " DW107 is no id of Domainwright. Did you mean 'DW0107'?"));
    }
}
