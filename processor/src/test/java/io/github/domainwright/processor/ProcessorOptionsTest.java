package io.github.domainwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.processor.testing.Compilation;
import io.github.domainwright.processor.testing.Compiled;
import io.github.domainwright.processor.testing.Message;
import io.github.domainwright.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options {@code -Adomainwright.*}, in a compilation of two profiles of which each deserves a warning. */
class ProcessorOptionsTest {
    private static final String OLD = """
            package acme;

            import io.github.domainwright.annotation.*;

            @VmProfile
            @SecureBoot
            @MachineType(value = MachineFamily.Q35, version = "2.8")
            @Memory("2 GiB")
            %s
            interface %s {
                @DomainName
                String name();
            }
            """;

    @TempDir
    Path directory;

    private Compiled compile(TestCompiler compiler, String suppression, String... options) throws IOException {
        return Compilation.with(compiler, directory)
                .options(options)
                .source("acme/First.java", OLD.formatted(suppression, "First"))
                .source("acme/Second.java", OLD.formatted("", "Second"))
                .run();
    }

    @ParameterizedTest
    @EnumSource
    void warnsUnlessToldOtherwise(TestCompiler compiler) throws IOException {
        for (String[] options : new String[][] {{}, {"-Adomainwright.warnings=warn"}, {"-Aother.option=x"}}) {
            Compiled compiled = compile(compiler, "", options);

            assertThat(compiled.isSuccess()).isTrue();
            assertThat(compiled.messages())
                    .extracting(Message::code)
                    .filteredOn(code -> !code.isEmpty())
                    .containsExactly("DW0107", "DW0107");
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesErrorsOfWarnings(TestCompiler compiler) throws IOException {
        Compiled compiled = compile(compiler, "", "-Adomainwright.warnings=error");

        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.messages()).extracting(Message::kind).containsExactly(Kind.ERROR, Kind.ERROR);
        assertThat(compiled.generated().get("acme/FirstXml.java")).contains("was refused");
    }

    @ParameterizedTest
    @EnumSource
    void leavesSuppressedWarningsAlone(TestCompiler compiler) throws IOException {
        Compiled compiled = compile(compiler, "@SuppressWarnings(\"DW0107\")", "-Adomainwright.warnings=error");

        assertThat(compiled.messages())
                .filteredOn(message -> !message.code().isEmpty())
                .extracting(Message::text)
                .singleElement()
                .asString()
                .startsWith("[DW0107]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnUnknownOptionOnce(TestCompiler compiler) throws IOException {
        Compiled compiled = compile(compiler, "", "-Adomainwright.warning=error");

        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.messages())
                .filteredOn(message -> message.kind() == Kind.ERROR)
                .singleElement()
                .satisfies(message -> assertThat(message.text().lines())
                        .element(0)
                        .isEqualTo("[DW0915] 'domainwright.warning' is no option of Domainwright."
                                + " Did you mean 'domainwright.warnings'?"))
                .satisfies(message -> assertThat(message.text())
                        .contains("Fix: use -Adomainwright.warnings=warn|error; or remove the option."));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAValueThatTheOptionCannotHave(TestCompiler compiler) throws IOException {
        for (String option : new String[] {"-Adomainwright.warnings=none", "-Adomainwright.warnings"}) {
            Compiled compiled = compile(compiler, "", option);

            assertThat(compiled.messages())
                    .filteredOn(message -> message.kind() == Kind.ERROR)
                    .singleElement()
                    .satisfies(message -> assertThat(message.text())
                            .startsWith("[DW0916] The option 'domainwright.warnings' cannot have the value '")
                            .contains("Fix: write -Adomainwright.warnings=warn|error."));
        }
    }
}
