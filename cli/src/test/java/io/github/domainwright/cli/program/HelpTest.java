package io.github.domainwright.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.domainwright.cli.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of every command is a golden file; EXPECTED_UPDATE=1 writes them anew. */
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/help");

    private static List<String> commands() {
        CommandLine program = Program.create(new PrintWriter(System.out), new PrintWriter(System.err), Ansi.OFF);
        List<String> names = new ArrayList<>(program.getSubcommands().keySet());
        // Those of picocli are tested there.
        names.removeAll(List.of("help", "generate-completion"));
        return names;
    }

    @TestFactory
    Stream<DynamicTest> teaches() {
        Stream<DynamicTest> all =
                commands().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name, Run.of("help", name))));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("domainwright", () -> check("domainwright", Run.of("--help")))), all);
    }

    private static void check(String name, Run run) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        if ("1".equals(System.getenv("EXPECTED_UPDATE"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, run.out());
        }
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.out()).contains("Usage: domainwright", "Exit status:", "Examples:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        assertThat(commands()).hasSizeGreaterThan(5).allSatisfy(name -> {
            Run run = Run.of(name, "--help");
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).isEqualTo(Run.of("help", name).out());
        });
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(Run.of("--version").out()).startsWith("domainwright ").doesNotContain("$");
    }

    @Test
    void asksForACommand() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", """
                domainwright: a command is missing.
                Try 'domainwright --help'.
                """));
        assertThat(Run.of("lintt").err()).contains("Did you mean: domainwright lint");
    }

    @Test
    void completesInAShell() {
        assertThat(Run.of("generate-completion").out()).contains("complete -F", "preflight", "setup-mode");
    }
}
